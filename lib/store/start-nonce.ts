import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from './data-folder';

const fileOf = () => path.join(dataFolder(), 'start-nonce');

/** What the start link in use is made of (scripts/run/start-link.mjs writes it); null once somebody has used it. */
export function startNonce(): string | null {
  try {
    return readFileSync(fileOf(), 'utf8').trim() || null;
  } catch {
    return null;
  }
}

/** Whether it was this caller who used it up: a file is removed once, by one. */
export function spendStartNonce(): boolean {
  try {
    rmSync(fileOf());
    return true;
  } catch {
    return false;
  }
}
