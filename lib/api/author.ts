const LONGEST = 100; // units
export const SOMEBODY = 'local';

/**
 * Who a change is by: the name in the header that a trusted proxy sets, where one is configured; on a machine of one's own,
 * where nobody signs in, `local`.
 */
export function authorOf(headers: Headers, header: string | undefined): string {
  const name = header === undefined ? '' : (headers.get(header) ?? '').trim().slice(0, LONGEST);
  return name === '' ? SOMEBODY : name;
}
