/** In place of `components/map/use-detail.ts`: a file brings the countries at 1:110m, and no server has finer ones for it. */
export function useDetail(): { readonly detail: null; readonly failed: false } {
  return { detail: null, failed: false };
}
