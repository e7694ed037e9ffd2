import { createRoot, hydrateRoot } from 'react-dom/client';
import { queryOf } from '@/lib/link/param';
import { readView, vocabularyOf } from '@/lib/link/read';
import { unpackReading } from '@/lib/dossier/pack';
import { OFFLINE_DATA, OFFLINE_ROOT, type OfflineData } from './offline-data';
import { OfflinePage } from './offline-page';

/** Brings the file to life: what is drawn in it is taken over, or drawn anew where the address asks for another view. */
export function startOffline(): void {
  const root = document.getElementById(OFFLINE_ROOT);
  const text = document.getElementById(OFFLINE_DATA)?.textContent;
  if (root === null || typeof text !== 'string') throw new Error('bug: the file has lost its data');
  const data: OfflineData = JSON.parse(text); // as offline-file.ts wrote it
  const query = queryOf(new URLSearchParams(window.location.search));
  if (query.size === 0) {
    hydrateRoot(root, <OfflinePage data={data} />);
    return;
  }
  const { view, bad } = readView(query, vocabularyOf(unpackReading(data.packed)));
  root.replaceChildren();
  createRoot(root).render(<OfflinePage data={{ ...data, view, bad }} />);
}
