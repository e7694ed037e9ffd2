import { DARK, LIGHT, type Palette } from '@/components/figure/palette';

function tokens({ paper, ink, muted, hairline, land, accent, polarity }: Palette, scheme: string): string {
  const colours = Object.entries({ paper, ink, muted, hairline, land, accent }).map(([name, value]) => `--${name}:${value}`);
  return `{color-scheme:${scheme};${[...colours, ...polarity.map((value, i) => `--polarity-${i}:${value}`)].join(';')}}`;
}

/** From this width of the frame on, px, a drawing of `width` is shown: below it, its letters would be under 11 px. */
export type Step = { readonly from: number; readonly width: number };

/**
 * Widest first; the last is for any narrower frame. A phone's is drawn for a frame of 320. Each has the room of its frame
 * less the figure's sides.
 */
export const STEPS: readonly Step[] = [{ from: 700, width: 704 }, { from: 470, width: 464 }, { from: 0, width: 304 }];

/** Without scripts style chooses: the widest drawing stands in the stage, the others in a `noscript` after it. */
function chosenByStyle(steps: readonly Step[]): string {
  return steps.map(({ from }, i) => {
    const until = steps[i - 1]?.from;
    const range = `(scripting:none) and (min-width:${from}px)${until === undefined ? '' : ` and (max-width:${until - 0.02}px)`}`;
    const shown = i === 0 ? '' : `[data-from="${from}"]{display:block}.stage>[data-from]{display:none}`;
    return shown === '' ? '' : `@media ${range}{${shown}}`;
  }).join('\n');
}

type Wanted = { readonly face: string; readonly family: string; readonly steps: readonly Step[] };

// The tallest drawing, the stances of a phone, is not enlarged: WordPress cuts a frame off at 1000 px.
/** The look of an embedded figure; nothing in it that the frame's height could change. */
export function embedStyle({ face, family, steps }: Wanted): string {
  return `${face}
:root${tokens(LIGHT, 'light')}
@media screen{:root[data-theme=dark]${tokens(DARK, 'dark')}}
@media screen and (prefers-color-scheme:dark){:root[data-theme=auto]${tokens(DARK, 'dark')}}
noscript>div{display:none}
${chosenByStyle(steps)}
*{box-sizing:border-box}
html{font:14px/1.5 ${family};color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%;text-size-adjust:100%;font-variant-numeric:tabular-nums}
html:lang(ar){line-height:1.7}
html:lang(zh-Hans){line-height:1.6}
body{margin:0}
figure{margin:0 auto;padding:8px;max-inline-size:960px}
@media (max-width:469.98px){:root figcaption p{font-size:14px}}
@media (min-width:470px){figure{padding:12px}}
figcaption{border-block-start:1px solid var(--ink);padding-block-start:6px}
h1{margin:0;font-size:13px;font-weight:600}
p{margin:2px 0 4px}
figcaption p{font-size:15px;line-height:1.45;margin-block-end:6px}
.key{display:flex;flex-wrap:wrap;gap:2px 14px;margin:0 0 6px;padding:0;list-style:none;font-size:12px;color:var(--muted)}
.key li{display:flex;align-items:center;gap:5px}
.stage{position:relative}
[data-from]>svg{display:block;inline-size:100%;block-size:auto}
[data-view=stances] [data-from="0"]>svg{max-inline-size:316px;margin-inline:auto}
svg text{pointer-events:none;font-family:inherit;user-select:none}
[data-mark]{cursor:pointer;transition:opacity 180ms}
[data-mark]:focus{outline:none}
:focus-visible,.stage [data-mark]:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
[data-view=timeline] [data-emphasis=strong] rect:not([fill=none]){fill:var(--accent);stroke:var(--accent)}
[data-view=timeline] [data-emphasis=strong] line{stroke-width:3}
[data-view=stances] [data-emphasis=strong] circle{stroke:var(--accent);stroke-width:2.5}
[data-view=map] path[data-emphasis=strong],[data-view=map] [data-emphasis=strong]>:not([fill=none]){stroke:var(--ink);stroke-width:2.25}
.source,summary,.rows{font-size:12px}
.source{color:var(--muted);overflow-wrap:anywhere;padding-block-start:4px}
a,summary{color:var(--accent)}
a{text-underline-offset:.2em;text-decoration-thickness:1px}
summary{cursor:pointer;padding-block:4px;inline-size:fit-content}
.rows{max-block-size:280px;overflow:auto;overscroll-behavior:contain;border-block:1px solid var(--hairline)}
.rows p{padding-inline-end:8px}
table{border-collapse:collapse;inline-size:100%;min-inline-size:520px}
caption{text-align:start;padding-block:4px;color:var(--muted)}
th,td{text-align:start;vertical-align:top;padding:4px 0;padding-inline-end:12px;border-block-end:1px solid var(--hairline);font-weight:400;min-inline-size:64px}
thead th{color:var(--muted);position:sticky;inset-block-start:0;background:var(--paper)}
tbody th{font-weight:600;max-inline-size:220px}
q{display:block;quotes:none;margin-block-end:4px}
td a,td span,dd a,dd span{display:block;min-block-size:24px}
.tip{position:fixed;z-index:2;inline-size:max-content;max-inline-size:min(280px,100vw - 8px);padding:4px 8px;font-size:12.5px;line-height:1.45;color:var(--paper);background:var(--ink);pointer-events:none}
.note{position:absolute;z-index:1;inset-inline:0;inset-block-start:0;max-block-size:min(320px,96%);overflow:auto;overscroll-behavior:contain;padding:6px 0;background:var(--paper);border-block:1px solid var(--ink)}
.note[data-below]{inset-block:auto 0}
dl{margin:0;font-size:13px;display:grid;grid-template-columns:max-content 1fr;gap:2px 12px}
dt{color:var(--muted);font-size:12px}
dt:first-of-type{display:none}
dd{margin:0}
dd:first-of-type{font-weight:600;grid-column:1/-1;padding-inline-end:56px}
.note button{position:absolute;inset-block-start:4px;inset-inline-end:0;font:inherit;font-size:13px;color:var(--accent);background:var(--paper);border:0;padding:2px 6px;cursor:pointer;min-block-size:24px}
[hidden]{display:none}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media (forced-colors:active){svg text{fill:CanvasText}[data-mark]:focus-visible{outline-color:Highlight}.tip{border:1px solid CanvasText}.stage [data-mark] :is(rect,circle,path):not([fill=none]){stroke:CanvasText}[data-emphasis=strong] *{stroke:Highlight!important}}
@media print{:root{--paper:#fff}figure{padding:0}.tip,.note{display:none}.rows{max-block-size:none;overflow:visible}thead th{position:static}svg,tr,.source{break-inside:avoid}details::details-content{content-visibility:visible;block-size:auto}}
@page{size:A4;margin:14mm}`;
}
