import type { Dossier } from '@/lib/dossier/schema';

const DOWNLOAD_STARTS = 10_000; // ms; a browser may take its time to ask where the file is to go

/** A file made in the page: it never goes through a server. */
export function downloadDossier(dossier: Dossier): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(dossier, null, 1)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${dossier.id}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_STARTS);
}
