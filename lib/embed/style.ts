/** The look of an embedded figure; the page's own tokens, and nothing that the frame's height could change. */
export function embedStyle({ face, family }: { readonly face: string; readonly family: string }): string {
  return `${face}
:root{color-scheme:light dark;--paper:light-dark(#fbfaf6,#14150f);--ink:light-dark(#1c1b17,#efece4);--muted:light-dark(#655f55,#a39d90);--hairline:light-dark(#ddd8cc,#35342c);--land:light-dark(#e9e5da,#2b2b25);--accent:light-dark(#0d5b5c,#7fb8b4);--polarity-0:light-dark(#8a3200,#ffc48a);--polarity-1:light-dark(#d2741c,#c9661a);--polarity-2:light-dark(#717171,#8a8a8a);--polarity-3:light-dark(#3f84c4,#2f83d0);--polarity-4:light-dark(#0b3c78,#a8d8ff)}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
html{font:15px/1.5 ${family};color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
html:lang(ar){line-height:1.7}
html:lang(zh-Hans){line-height:1.6}
body{margin:0}
figure{margin:0;padding:12px;max-inline-size:960px;margin-inline:auto}
figcaption{border-block-start:1px solid var(--ink);padding-block-start:6px}
h1{margin:0;font-size:13px;font-weight:600}
p{margin:2px 0 6px}
.key{display:flex;flex-wrap:wrap;gap:2px 14px;margin:0 0 6px;padding:0;list-style:none;font-size:12px;color:var(--muted)}
.key li{display:flex;align-items:center;gap:5px}
.stage{overflow-x:auto}
.stage svg{display:block;inline-size:100%;min-inline-size:540px;block-size:auto}
.stage[data-size=narrow] svg{min-inline-size:0}
.stage text{pointer-events:none;font-family:inherit}
[data-mark]{cursor:pointer}
[data-mark]:focus{outline:none}
[data-mark]:focus-visible,a:focus-visible,button:focus-visible,summary:focus-visible,.note:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.source,.small{font-size:11.5px;color:var(--muted)}
a{color:var(--accent)}
details{font-size:13px}
summary{color:var(--accent);cursor:pointer;padding-block:4px}
.list{margin:0;padding:0;list-style:none}
.list li,.note div{border-block-start:1px solid var(--hairline);padding-block:6px}
.list b,.note b{font-weight:600;display:block}
.list q,.note q{display:block;quotes:none}
.tip{position:absolute;z-index:1;padding:4px 8px;font-size:12.5px;line-height:1.45;color:var(--paper);background:var(--ink);pointer-events:none;inline-size:max-content}
.note{position:sticky;inset-block-end:0;padding:4px 0 8px;background:var(--paper);border-block-start:1px solid var(--ink)}
.note div{border:0;max-block-size:260px;overflow:auto}
button{font:inherit;color:var(--accent);background:none;border:0;padding:4px 0;cursor:pointer;min-block-size:24px}
[hidden]{display:none}
@media (forced-colors:active){.stage text{fill:CanvasText}.stage [data-mark]:focus-visible{outline-color:Highlight}}
@media print{html{background:#fff;--paper:#fff;color-scheme:light}.tip,.note{display:none}details::details-content{content-visibility:visible;block-size:auto}}`;
}
