const ELEMENT = 1;
const TEXT = 3;

/** What holds no words of the article. */
const SKIPPED: ReadonlySet<string> = new Set([
  'script', 'style', 'template', 'noscript', 'head', 'nav', 'footer', 'aside', 'form', 'button', 'select', 'textarea', 'svg', 'math',
  'iframe', 'object', 'canvas', 'audio', 'video', 'figure', 'dialog', 'menu',
]);
/** What doesn't break a line; everything else does. */
const INLINE: ReadonlySet<string> = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'q',
  'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr',
]);

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function nameOf(node: Node): string {
  return isElement(node) ? node.nodeName.toLowerCase() : '';
}

function isSkipped(node: Node): boolean {
  return isElement(node) && (SKIPPED.has(nameOf(node)) || node.hasAttribute('hidden'));
}

/** Walks a tree without recursion, so that no depth of it can break the stack. `leave` is called for what `enter` went into. */
function walk(root: Node, enter: (node: Node, depth: number) => boolean, leave: (node: Node) => void): void {
  let node: Node | null = root;
  let depth = 0;
  while (node !== null) {
    const child: Node | null = enter(node, depth) ? node.firstChild : null;
    if (child !== null) {
      node = child;
      depth += 1;
      continue;
    }
    leave(node);
    while (node !== root && node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
      if (node !== null) leave(node);
    }
    if (node === root || node === null) return;
    node = node.nextSibling;
  }
}

/** The words under a node, a line a block, blanks run together; scripts, menus, forms and captions are left out. */
export function linesOf(root: Node): readonly string[] {
  const lines: string[] = [];
  let parts: string[] = [];
  const endLine = () => {
    const line = parts.join('').replace(/[\s\u00A0]+/g, ' ').trim();
    if (line !== '') lines.push(line);
    parts = [];
  };
  const breaks = (node: Node) => nameOf(node) !== '' && !INLINE.has(nameOf(node));
  walk(
    root,
    (node) => {
      if (node.nodeType === TEXT) parts.push(node.nodeValue ?? '');
      if (breaks(node)) endLine();
      return node === root || !isSkipped(node);
    },
    (node) => {
      if (breaks(node)) endLine();
    },
  );
  endLine();
  return lines;
}

export function sizeOf(root: Node): { readonly elements: number; readonly depth: number } {
  let elements = 0;
  let deepest = 0;
  walk(
    root,
    (node, depth) => {
      if (isElement(node)) elements += 1;
      deepest = Math.max(deepest, depth);
      return true;
    },
    () => undefined,
  );
  return { elements, depth: deepest };
}
