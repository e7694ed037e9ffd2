'use client';

import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { useDispatch, useEmphasis, useExplorer, usePage, useView } from '@/components/explore/explorer-context';
import { THEMED } from '@/components/figure/palette';
import { Sign } from '@/components/ui/sign';
import { dirOf } from '@/lib/i18n/lang';
import { COMMON } from '@/lib/i18n/messages/common';
import { EXPLORE } from '@/lib/i18n/messages/explore';
import { anchoredSpans } from '@/lib/selection/anchored-spans';
import { coverageOf } from '@/lib/selection/coverage';
import { stretchOf } from '@/lib/selection/links';
import { paragraphsOf } from '@/lib/text/highlights';
import { ArticleParagraph } from './article-text';
import { CoverageStrip } from './coverage-strip';
import { CoverageSummary } from './coverage-summary';
import { revealIn, scrollTextTo } from './reveal';
import styles from './article-panel.module.css';

const STEPS: ReadonlyMap<string, number> = new Map([['ArrowDown', 1], ['ArrowUp', -1]]);

/** One tab stop for all paraphrases and one for all sentences of the strip; arrows lead from one to the next. */
function moveAmongButtons(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS.get(event.key);
  if (step === undefined || !(event.target instanceof HTMLButtonElement)) return;
  const { run } = event.target.dataset;
  if (run === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(`button[data-run="${run}"]`)];
  event.preventDefault();
  buttons[buttons.indexOf(event.target) + step]?.focus();
}

function idsAt(target: EventTarget): readonly string[] {
  const mark = target instanceof Element ? target.closest('[data-span]') : null;
  return mark?.getAttribute('data-ids')?.split(' ') ?? [];
}

/** The text in its own language and direction; what was read from it is underlined, and answers to the views as they do to it. */
export function ArticlePanel() {
  const { reading, links, lang } = usePage();
  const { article, statements } = reading;
  const words = EXPLORE[lang];
  const emphasisOf = useEmphasis();
  const dispatch = useDispatch();
  const setHover = useExplorer((state) => state.setHover);
  const sel = useView((view) => view.sel);
  const paragraphs = useMemo(() => {
    const spans = anchoredSpans(reading);
    return paragraphsOf(reading.article.text).map((range) => ({ range, spans: spans.filter(({ start, end }) => start < range.end && end > range.start) }));
  }, [reading]);
  const coverage = useMemo(() => coverageOf(reading), [reading]);
  const panel = useRef<HTMLDivElement>(null);
  const [paraphrased, setParaphrased] = useState(lang !== article.lang);

  const firstRead = paragraphs.find(({ range }) => statements.some(({ evidence }) => evidence.some(({ start }) => start >= range.start && start < range.end)))?.range.start;

  /** Where the text stood before a mark was picked; letting go of it brings the text back there. */
  const before = useRef<number | null>(null);
  useEffect(() => {
    const [first] = sel;
    if (panel.current === null) return;
    if (first === undefined) {
      if (before.current !== null) scrollTextTo(panel.current, before.current);
      before.current = null;
      return;
    }
    before.current ??= panel.current.scrollTop;
    const stretch = stretchOf(first);
    const spansOfFirst = links.spansOf(links.canonical(first));
    const start = stretch?.[0] ?? spansOfFirst.reduce((least, span) => Math.min(least, span.start), Infinity);
    const text = panel.current;
    // The evidence comes in above, a moment later where its code has to be fetched, and leaves the text less room.
    const resized = new ResizeObserver(() => revealIn(text, start));
    resized.observe(text); // which also calls at once
    return () => resized.disconnect();
  }, [sel, links]);

  const pickAt = (event: MouseEvent) => {
    const ids = idsAt(event.target);
    if (ids.length > 0) dispatch({ type: event.shiftKey ? 'pickMore' : 'pick', ids: [...new Set(ids.map(links.canonical))] });
  };
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2 id="article-title" className={styles.title}>{words.article}</h2>
        <label className={styles.choice}>
          <input type="checkbox" checked={paraphrased} onChange={(event) => setParaphrased(event.target.checked)} /> {words.paraphrases}
        </label>
      </div>
      <CoverageSummary coverage={coverage} />
      <div
        ref={panel}
        role="region"
        className={styles.text}
        aria-labelledby="article-title"
        tabIndex={0}
        onClick={pickAt}
        onPointerOver={(event: PointerEvent) => {
          if (event.pointerType !== 'touch') setHover([...new Set(idsAt(event.target).map(links.canonical))]);
        }}
        onPointerLeave={() => setHover([])}
        onKeyDown={moveAmongButtons}
      >
        <ol className={styles.paragraphs} role="list">
          {paragraphs.map(({ range, spans }) => {
            const isHeadline = range.end <= article.title.length && article.text.startsWith(article.title);
            const read = statements.filter(({ evidence }) => evidence.some(({ start }) => start >= range.start && start < range.end));
            return (
              <li key={range.start} className={isHeadline ? styles.unnumbered : styles.numbered} data-dir={dirOf(article.lang)}>
                <ArticleParagraph article={article} range={range} spans={spans} emphasisOf={emphasisOf} palette={THEMED} isHeadline={isHeadline} />
                <CoverageStrip sentences={coverage.sentences.flatMap((use, n) => (use.start >= range.start && use.start < range.end ? [{ use, place: n + 1 }] : []))} />
                <ul className={styles.paraphrases} hidden={!paraphrased}>
                  {read.map(({ id, polarity, paraphrase }, n) => (
                    <li key={id} data-emphasis={emphasisOf(id)}>
                      <button type="button" data-run="paraphrase" tabIndex={range.start === firstRead && n === 0 ? 0 : -1} onClick={(event) => { event.stopPropagation(); dispatch({ type: 'pick', ids: [links.canonical(id)] }); }}>
                        <Sign polarity={polarity} name={COMMON[lang].polarity[`${polarity}`]} /> <span>{paraphrase}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}
