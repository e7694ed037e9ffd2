import { Visitor } from 'oxc-parser';
import { finding, folderOf, isTest, type Finding, type Source } from './source';

const OUTSIDE = ['document', 'window', 'navigator', 'location', 'localStorage', 'sessionStorage', 'process', 'performance', 'crypto'];
const HOOK = /^use[A-Z]/;
const DRAWN = ['svg', 'path', 'circle', 'rect', 'line', 'polyline'];

function isPureLib(source: Source): boolean {
  return source.path.startsWith('lib/') && folderOf(source.path) !== 'lib/store' && !isTest(source) && !source.path.endsWith('.d.ts');
}

/** lib sees no clock, no chance and no locale of the machine it runs on. */
export function findClocks(source: Source): Finding[] {
  if (!isPureLib(source)) return [];
  const found: Finding[] = [];
  const report = (at: number, what: string) => found.push(finding(source, at, 'pure-lib', `impure call: "${what}"; pass the value in`));
  new Visitor({
    MemberExpression: ({ object, property, start }) => {
      if (property.type !== 'Identifier') return;
      const whole = `${object.type === 'Identifier' ? object.name : ''}.${property.name}`;
      if (whole === 'Date.now' || whole === 'Math.random') report(start, whole);
      if (property.name.startsWith('toLocale')) report(start, property.name);
    },
    NewExpression: ({ callee, arguments: given, start }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0) report(start, 'new Date()');
    },
    CallExpression: ({ callee, start }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date') report(start, 'Date()');
    },
  }).visit(source.program);
  return found;
}

type Named = { readonly type: string; readonly name?: string; readonly left?: Named };

/** lib knows no DOM and no process: it runs the same in Node and in a browser. */
export function findOutsideWorld(source: Source): Finding[] {
  if (!isPureLib(source)) return [];
  const named = new Map<number, string>(); // by place, each outside name in the file
  const innocent = new Set<number>(); // places where the word is a property or a type
  const declared = new Set<string>(); // names the file gives a meaning of its own
  const declare = (pattern: Named | null) => {
    const own = pattern?.type === 'AssignmentPattern' ? pattern.left : pattern;
    if (own?.type === 'Identifier' && own.name !== undefined) declared.add(own.name);
  };
  new Visitor({
    Identifier: ({ name, start }) => {
      if (OUTSIDE.includes(name)) named.set(start, name);
    },
    MemberExpression: ({ property, computed }) => {
      if (!computed) innocent.add(property.start);
    },
    Property: ({ key, shorthand }) => {
      if (!shorthand) innocent.add(key.start);
    },
    ObjectPattern: ({ properties }) => properties.forEach((one) => one.type === 'Property' && declare(one.value)),
    ArrayPattern: ({ elements }) => elements.forEach(declare),
    TSPropertySignature: ({ key: { start } }) => innocent.add(start),
    TSMethodSignature: ({ key: { start } }) => innocent.add(start),
    TSTypeReference: ({ typeName: { start } }) => innocent.add(start),
    VariableDeclarator: ({ id }) => declare(id),
    FunctionDeclaration: ({ params, id }) => [...params, ...(id === null ? [] : [id])].forEach(declare),
    FunctionExpression: ({ params }) => params.forEach(declare),
    ArrowFunctionExpression: ({ params }) => params.forEach(declare),
    ImportSpecifier: ({ local }) => declare(local),
  }).visit(source.program);
  return [...named]
    .filter(([at, name]) => !innocent.has(at) && !declared.has(name))
    .map(([at, name]) => finding(source, at, 'pure-lib', `outside world: "${name}"; lib runs without it`));
}

/** drawing.tsx turns marks into SVG: no hook, and no place of its own in the browser. */
export function findImpureDrawings(source: Source): Finding[] {
  if (!source.path.endsWith('/drawing.tsx')) return [];
  const found: Finding[] = [];
  for (const statement of source.program.body) {
    if ('directive' in statement && statement.directive === 'use client') {
      found.push(finding(source, statement.start, 'pure-drawing', 'client directive: "use client"; the shell around it has it'));
    }
  }
  new Visitor({
    CallExpression: ({ callee, start }) => {
      const named = callee.type === 'MemberExpression' ? callee.property : callee;
      const called = named.type === 'Identifier' ? named.name : '';
      if (HOOK.test(called)) found.push(finding(source, start, 'pure-drawing', `hook: "${called}"; hooks live in view.tsx`));
    },
  }).visit(source.program);
  return found;
}

/** app chooses a view and draws nothing. */
export function findDrawingInApp(source: Source): Finding[] {
  if (!source.path.startsWith('app/')) return [];
  const found: Finding[] = [];
  new Visitor({
    JSXOpeningElement: ({ name, start }) => {
      if (name.type === 'JSXIdentifier' && DRAWN.includes(name.name)) {
        found.push(finding(source, start, 'no-drawing-in-app', `drawing: "<${name.name}>"; it belongs in components`));
      }
    },
  }).visit(source.program);
  return found;
}

/** The article is data: no text becomes markup. */
export function findRawMarkup(source: Source): Finding[] {
  const found: Finding[] = [];
  const report = (at: number) => found.push(finding(source, at, 'no-raw-markup', 'raw markup: "dangerouslySetInnerHTML"; text is data'));
  new Visitor({
    JSXAttribute: ({ name, start }) => {
      if (name.type === 'JSXIdentifier' && name.name === 'dangerouslySetInnerHTML') report(start);
    },
    Property: ({ key, start }) => {
      if (key.type === 'Identifier' && key.name === 'dangerouslySetInnerHTML') report(start);
    },
  }).visit(source.program);
  return found;
}
