import { zipSync, type Zippable } from 'fflate';
import { element, escapeXml, xmlFile } from './xml';

/** What a part leads to: another part, or an address outside. `type` is the last word of its relationship's name. */
export type Link = { readonly id: string; readonly type: string; readonly target: string; readonly isOutside?: boolean };

/** A file of a package; `type` is its media type, null where its ending says it. */
export type Part = { readonly path: string; readonly type: string | null; readonly body: string | Uint8Array; readonly links?: readonly Link[] };

/** What a document says of itself. No date stands in it: the same content is the same bytes whenever it is made. */
export type Described = { readonly title: string; readonly description: string; readonly identifier: string; readonly lang: string };

const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const ENDINGS = [
  ['png', 'image/png'],
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['svg', 'image/svg+xml'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['xml', 'application/xml'],
] as const;

/** A document of the office programs (Open Packaging Conventions): its parts, `main` the one that is opened, in a zip that is always the same. */
export function packOffice(main: string, parts: readonly Part[], described: Described | null): Uint8Array {
  const core: readonly Part[] = described === null ? [] : [{ path: 'docProps/core.xml', type: 'application/vnd.openxmlformats-package.core-properties+xml', body: coreOf(described) }];
  const all = [...core, ...parts];
  const root: readonly Link[] = [{ id: 'rId1', type: 'officeDocument', target: main }, ...core.map(({ path }) => ({ id: 'rId2', type: CORE, target: path }))];
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['_rels/.rels', linksOf(root)],
    ...all.map(({ path, body }) => [path, body] as const),
    ...all.flatMap(({ path, links = [] }) => (links.length === 0 ? [] : [[linksPath(path), linksOf(links)] as const])),
  ];
  // What the parts are stands first, where programs that read as they load look for it.
  return zipped([['[Content_Types].xml', typesOf(all)], ...files.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Without the machine's clock or zone: fflate reads a time without a zone as local, and writes it so. */
function zipped(files: readonly (readonly [string, string | Uint8Array])[]): Uint8Array {
  const bytes = ([path, body]: readonly [string, string | Uint8Array]) => [path, typeof body === 'string' ? new TextEncoder().encode(body) : body] as const;
  const tree: Zippable = Object.fromEntries(files.map(bytes).map(([path, body]) => [path, [body, { level: path.endsWith('.png') ? 0 : 6 }]]));
  return zipSync(tree, { mtime: '1980-01-01T00:00:00' });
}

function typesOf(parts: readonly Part[]): string {
  const endings = ENDINGS.map(([Extension, ContentType]) => element('Default', { Extension, ContentType }));
  const own = parts.flatMap(({ path, type }) => (type === null ? [] : [element('Override', { PartName: `/${path}`, ContentType: type })]));
  return xmlFile(element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, ...endings, ...own));
}

function linksPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function linksOf(links: readonly Link[]): string {
  const written = links.map(({ id, type, target, isOutside = false }) =>
    element('Relationship', { Id: id, Type: type.includes(':') ? type : RELATED + type, Target: isOutside ? target : `/${target}`, ...(isOutside ? { TargetMode: 'External' } : {}) }));
  return xmlFile(element('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, ...written));
}

const CORE_SPACES = { 'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' };

function coreOf({ title, description, identifier, lang }: Described): string {
  const terms = { 'dc:title': title, 'dc:creator': 'Mawqif', 'dc:description': description, 'dc:identifier': identifier, 'dc:language': lang };
  return xmlFile(element('cp:coreProperties', CORE_SPACES, ...Object.entries(terms).map(([name, text]) => element(name, {}, escapeXml(text)))));
}
