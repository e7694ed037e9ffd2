export type Discovery = { readonly type: string; readonly href: string };

/** Where the answer of oEmbed for an address is, in both its forms. `path` is an address of this server, its query with it. */
export function discoveryOf(origin: string, path: string): readonly Discovery[] {
  return (['json', 'xml'] as const).map((format) => ({
    type: format === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
    href: `${origin}/oembed?${new URLSearchParams({ url: origin + path, format }).toString()}`,
  }));
}

/**
 * The same as a `Link` header, for files that hold no address of any server: a page of one file must ask nothing, and may
 * be read from a disk.
 */
export function discoveryHeader(origin: string, path: string): string {
  return discoveryOf(origin, path).map(({ type, href }) => `<${href}>; rel="alternate"; type="${type}"`).join(', ');
}
