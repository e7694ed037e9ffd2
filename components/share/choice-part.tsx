'use client';

import type { ReactNode } from 'react';
import { VIEWS, type ViewName } from '@/lib/figure/view-name';
import { formatNumber } from '@/lib/i18n/format';
import { LANGS, type Dir, type Lang } from '@/lib/i18n/lang';
import { MAP } from '@/lib/i18n/messages/map';
import { SHARE } from '@/lib/i18n/messages/share';
import { LANGUAGE_NAMES, FRAME } from '@/lib/i18n/messages/frame';
import { STANCES } from '@/lib/i18n/messages/stances';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import type { Theme } from '@/lib/selection/view-state';
import { useLocale, usePage } from '../explore/explorer-context';
import styles from './share.module.css';

export type Choice = {
  readonly view: ViewName;
  readonly version: 'live' | 'frozen';
  readonly lang: Lang;
  readonly theme: Theme;
  /** Of time; null follows the language. */
  readonly dir: Dir | null;
  /** px; null fits the figure to the place where it stands. */
  readonly w: number | null;
};

const WIDTHS = [null, 480, 640, 960, 1280] as const; // px: a phone's, a column's, a page's, a slide's
const THEMES = ['auto', 'light', 'dark'] as const;
const DIRECTIONS = [null, 'ltr', 'rtl'] as const;
const VERSIONS = ['live', 'frozen'] as const;
const TITLES = { timeline: TIMELINE, map: MAP, stances: STANCES };

/** What is shared, and how it is to look. What has no effect on the chosen figure is not asked. */
export function ChoicePart({ choice, onChoice }: { readonly choice: Choice; readonly onChoice: (change: Partial<Choice>) => void }) {
  const { lang } = usePage();
  const locale = useLocale();
  const words = SHARE[lang];
  const isLive = choice.version === 'live';
  return (
    <>
      <Options name={words.view} values={VIEWS} chosen={choice.view} onPick={(view) => onChoice({ view })} label={(view) => TITLES[view][lang].title} />
      <Options name={words.version} values={VERSIONS} chosen={choice.version} onPick={(version) => onChoice({ version })} label={(version) => words[version]} />
      <p className={styles.note}>{isLive ? words.liveHow : words.frozenHow}</p>
      <Options name={words.language} values={LANGS} chosen={choice.lang} onPick={(to) => onChoice({ lang: to })} label={(one) => LANGUAGE_NAMES[one]} />
      <Options name={FRAME[lang].theme.name} values={THEMES} chosen={choice.theme} onPick={(theme) => onChoice({ theme })} label={(theme) => FRAME[lang].theme[theme]} />
      {choice.view === 'timeline' ? (
        <Options name={words.direction} values={DIRECTIONS} chosen={choice.dir} onPick={(dir) => onChoice({ dir })} label={(dir) => words.directions[dir ?? 'auto']} />
      ) : null}
      {isLive ? (
        <Options name={words.width} values={WIDTHS} chosen={choice.w} onPick={(w) => onChoice({ w })} label={(w) => (w === null ? words.fits : words.pixels(formatNumber(w, locale)))} />
      ) : null}
    </>
  );
}

type OptionsProps<T> = {
  readonly name: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly onPick: (value: T) => void;
  readonly label: (value: T) => ReactNode;
};

/** One of a few: native radios, so that arrow keys go among them and Tab passes on. */
export function Options<T extends string | number | null>({ name, values, chosen, onPick, label }: OptionsProps<T>) {
  return (
    <fieldset className={styles.options}>
      <legend>{name}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onPick(value)} />
          <span>{label(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
