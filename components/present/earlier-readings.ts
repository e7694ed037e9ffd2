import { localise, type Reading } from '@/lib/dossier/localise';
import { Dossier, type Issue } from '@/lib/dossier/schema';
import type { Lang } from '@/lib/i18n/lang';
import { libraryIfAny } from '@/lib/store/here';

const MOST = 40; // corrections looked back upon

/** A dossier as it was before each of its last corrections; none where nobody has corrected it. */
export async function earlierReadings(id: string, issues: readonly Issue[], lang: Lang): Promise<readonly Reading[]> {
  const library = await libraryIfAny();
  if (library === null) return [];
  const earlier = (await library.revisions(id)).toSorted((a, b) => b.number - a.number).slice(1, MOST + 1);
  const kept = await Promise.all(earlier.map(({ number }) => library.revision(id, number)));
  return kept.flatMap((one) => {
    const dossier = one === null ? null : Dossier.safeParse(JSON.parse(one.body));
    return dossier?.success === true ? [localise(dossier.data, issues, lang)] : [];
  });
}
