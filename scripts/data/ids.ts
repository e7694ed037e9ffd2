import { z } from 'zod';
import rows from './id-rows.json';

const Rows = z.record(z.string(), z.string()).parse(rows);

/** Kebab-case of a usual English name: "Salah al-Din al-Bitar" is `salah-al-din-al-bitar`. */
export function idOfName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** The dossier's id of a place, actor or thing of the facts; ISO codes become lower case. */
export function idOf(factId: string): string {
  return Rows[factId] ?? factId.toLowerCase();
}

export function governmentOf(country: string): string {
  return `government-${country.toLowerCase()}`;
}
