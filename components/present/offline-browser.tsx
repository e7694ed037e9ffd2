import { createRoot, hydrateRoot } from 'react-dom/client';
import { OFFLINE_DATA, OFFLINE_ROOT } from '../offline/offline-data';
import { OfflineTalk, type OfflineTalkData } from './offline-talk';

/** Brings the file of a talk to life: the stage is taken over as it was drawn, the presenter's window is drawn anew. */
export function startTalk(): void {
  const root = document.getElementById(OFFLINE_ROOT);
  const text = document.getElementById(OFFLINE_DATA)?.textContent;
  if (root === null || typeof text !== 'string') throw new Error('bug: the file has lost its data');
  const data: OfflineTalkData = JSON.parse(text); // as offlineFile wrote it
  if (new URLSearchParams(window.location.search).get('window') !== 'presenter') {
    hydrateRoot(root, <OfflineTalk data={data} seat="stage" />);
    return;
  }
  root.replaceChildren();
  createRoot(root).render(<OfflineTalk data={data} seat="presenter" />);
}
