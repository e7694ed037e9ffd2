/** An element of our own SVG. Attributes and text stand as they are written, escapes and all. */
export type SvgNode = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly (SvgNode | string)[] };

const TOKEN = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Reads what React wrote: elements, attributes in double quotes, text. Anything else in it is a bug. */
export function parseSvg(markup: string): SvgNode {
  const top: (SvgNode | string)[] = [];
  const open: { readonly name: string; readonly siblings: (SvgNode | string)[] }[] = [];
  let siblings = top;
  let at = 0;
  for (const [token, slash, name = '', attributes = '', selfClosed, text] of markup.matchAll(TOKEN)) {
    at += token.length;
    if (text !== undefined) siblings.push(text);
    else if (slash === '/') {
      const closed = open.pop();
      if (closed?.name !== name) throw new Error(`bug: markup closes "${name}" where "${closed?.name ?? 'nothing'}" is open`);
      siblings = closed.siblings;
    } else {
      const children: (SvgNode | string)[] = [];
      siblings.push({ name, attributes: Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value])), children });
      if (selfClosed === '/') continue;
      open.push({ name, siblings });
      siblings = children;
    }
  }
  const root = top.find((node) => typeof node !== 'string');
  if (at < markup.length || open.length > 0 || root === undefined) throw new Error(`bug: markup that is not ours, at ${at}: ${markup.slice(at, at + 40)}`);
  return root;
}

/** Markup of a tree, as React would have written it. */
export function writeSvg(node: SvgNode | string): string {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${value}"`).join('');
  return `<${node.name}${attributes}>${node.children.map(writeSvg).join('')}</${node.name}>`;
}
