/** Whether articles may be fetched from addresses: the one thing for which this server asks others, so only where somebody has switched it on. */
export function mayFetchPages(): boolean {
  return process.env['MAWQIF_IMPORT_URLS'] === '1';
}
