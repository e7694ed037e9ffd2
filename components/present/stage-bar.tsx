'use client';

import { PRESENT } from '@/lib/i18n/messages/present';
import type { Lang } from '@/lib/i18n/lang';
import type { Wish } from '@/lib/present/keys';
import styles from './stage-bar.module.css';

type Simple = Exclude<Wish['type'], 'digit'>;

type StageBarProps = {
  readonly lang: Lang;
  readonly isExploring: boolean;
  readonly hasSentence: boolean;
  readonly presenterHref: string;
  readonly isBlocked: boolean;
  /** A frame that stands in another page may not fill the screen. */
  readonly canFill: boolean;
  /** Path of the dossier, below the language; null where no server is. */
  readonly below: string | null;
  readonly onWish: (type: Simple) => void;
};

/** Everything that keys do, for who has none; under the picture, and away when nobody moves. */
export function StageBar({ lang, isExploring, hasSentence, presenterHref, isBlocked, canFill, below, onWish }: StageBarProps) {
  const words = PRESENT[lang];
  const button = (type: Simple, name: string) => <button type="button" onClick={() => onWish(type)}>{name}</button>;
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.present} data-exploring={isExploring}>
      {isExploring ? <><span>{words.exploring}</span>{button('return', words.returnTo)}</> : null}
      {button('previous', words.back)}
      {button('next', words.forth)}
      {hasSentence ? button('sentence', words.sentence) : null}
      {button('black', words.black)}
      {button('laser', words.laser)}
      {button('overview', words.overview)}
      {button('presenter', words.presenter)}
      {canFill ? button('fullscreen', words.fullscreen) : null}
      {button('help', words.help)}
      {below === null ? null : <><a href={`/${lang}${below}/present/edit`}>{words.edit}</a><a href={`/${lang}${below}`}>{words.explore}</a></>}
      {isBlocked ? <span role="alert">{words.blocked} <a href={presenterHref} target="_blank" rel="opener">{words.presenter}</a></span> : null}
    </div>
  );
}
