import { parseDossier } from '../dossier/parse';
import type { Dossier } from '../dossier/schema';
import { offeredChronologies } from '../extract/chronologies';
import { extract, type ExtractInput } from '../extract/extract';
import { carryOver, type CarriedOver } from '../review/carry-over';
import { keptDossier, readIssues, readShipped } from './dossiers';
import { libraryHere, libraryIfAny } from './here';
import { bodyOf, tagOf, type How, type Kept, type Outcome, type Revision, type Write } from './library';

const SHIPPED_BY = 'mawqif';
const MOST_ALIKE = 1000; // dossiers whose ids differ by their number alone

/** Reads an article by the rules and keeps what was read, under an id that is not taken. */
export async function createDossier(article: ExtractInput, author: string): Promise<Kept> {
  return keepNew(extract({ ...article, chronologies: offeredChronologies() }), author, 'read');
}

/** Keeps a dossier under its id, or one like it that is free. */
export async function keepNew(dossier: Dossier, author: string, how: How): Promise<Kept> {
  const issueIds = (await readIssues()).map(({ id }) => id);
  const parsed = parseDossier(JSON.parse(bodyOf(dossier)), { issueIds });
  if (!parsed.ok) throw new Error(`bug: a reading that is no dossier: ${parsed.problems.map(({ at, message }) => `${at}: ${message}`).join('; ')}`);
  const library = await libraryHere();
  for (let number = 1; number <= MOST_ALIKE; number += 1) {
    const id = number === 1 ? dossier.id : `${dossier.id}-${number}`;
    if ((await readShipped(id, 'en')) !== null) continue;
    const outcome = await library.create({ dossier: { ...parsed.value, id }, author, how });
    if (outcome.ok) return outcome.kept;
  }
  throw new Error(`bug: ${MOST_ALIKE} dossiers named ${dossier.id}`);
}

/** A dossier as it stands now, kept or shipped; null where there is none, or it is deleted. */
export async function currentDossier(id: string): Promise<Kept | null> {
  const kept = await keptDossier(id);
  if (kept !== null) return kept.deletedAt === null ? kept : null;
  const shipped = await readShipped(id, 'en');
  if (shipped?.ok !== true) return null;
  const body = bodyOf(shipped.value);
  return { id, number: 1, at: '', author: SHIPPED_BY, how: 'shipped', etag: tagOf(body), body, deletedAt: null };
}

/** Puts a revision after `before`, which must still be the newest. A shipped dossier comes into the library with its first change. */
export async function reviseDossier(before: Kept, write: Write): Promise<Outcome> {
  const library = await libraryHere();
  if ((await library.read(before.id)) !== null) return library.correct(write, before.etag);
  if (tagOf(bodyOf(write.dossier)) === before.etag) return { ok: true, kept: before };
  return library.create(write, shippedWrite(before));
}

/** The article read anew, with what persons have made of the first reading. */
export async function readAgain({ id, body }: Kept): Promise<CarriedOver> {
  const reviewed: Dossier = JSON.parse(body); // as bodyOf wrote it
  const first = await revisionOf(id, 1);
  const { article: { text, lang, title, publisher, publishedOn, url } } = reviewed;
  const fresh = extract({ text, lang, title, publisher: publisher ?? undefined, publishedOn: publishedOn ?? undefined, url: url ?? undefined, chronologies: offeredChronologies() });
  return carryOver(first === null ? reviewed : JSON.parse(first.body), reviewed, fresh);
}

/** Null where there is nothing to delete. */
export async function deleteDossier(id: string): Promise<Kept | null> {
  const before = await currentDossier(id);
  if (before === null) return null;
  const library = await libraryHere();
  if ((await library.read(id)) === null) await library.create(shippedWrite(before));
  return library.remove(id);
}

/** Null where nothing of this id was deleted. */
export async function undeleteDossier(id: string): Promise<Kept | null> {
  return (await (await libraryIfAny())?.bringBack(id)) ?? null;
}

/** Oldest first; a shipped dossier that nobody has changed has one. Null where there is no such dossier. */
export async function revisionsOf(id: string): Promise<readonly Revision[] | null> {
  const now = await currentDossier(id);
  if (now === null) return null;
  const kept = (await (await libraryIfAny())?.revisions(id)) ?? [];
  const { number, at, author, how, etag } = now;
  return kept.length > 0 ? kept : [{ number, at, author, how, etag }];
}

export async function revisionOf(id: string, number: number): Promise<Kept | null> {
  const now = await currentDossier(id);
  if (now === null || now.number === number) return now;
  return (await (await libraryIfAny())?.revision(id, number)) ?? null;
}

function shippedWrite({ body }: Kept): Write {
  const dossier: Dossier = JSON.parse(body); // as bodyOf wrote it
  return { dossier, author: SHIPPED_BY, how: 'shipped' };
}
