'use client';

import { useState, type CSSProperties, type ReactNode } from 'react';
import type { ViewName } from '@/lib/figure/view-name';
import { leastSize, safeBox } from '@/lib/present/stage-box';
import type { Place } from '@/lib/present/place';
import type { Scene } from '@/lib/present/schema';
import { dirOf, tagOf } from '@/lib/i18n/lang';
import { fileAddress } from '@/lib/link/figure-address';
import { frozenWidth, pictureName } from './frozen-picture';
import type { Setting } from './setting';
import { inHeight, placed } from './slide';
import styles from './slide.module.css';

type FrozenSceneProps = {
  readonly setting: Setting;
  readonly place: Place;
  /** Pictures that this window has fetched, for a server that may be gone by now. */
  readonly pictures?: ReadonlyMap<string, string>;
};

/** A scene whose drawing failed: pictures of its views where they would stand, or its words where it has none. The room sees nothing of the failure. */
export function FrozenScene({ setting, place, pictures }: FrozenSceneProps) {
  const { lang, deck, plans } = setting;
  const scene = deck.scenes[place.scene];
  const plan = plans[place.scene];
  const safe = safeBox(deck.aspect);
  if (scene === undefined || plan === undefined) return null;
  const body = { fontSize: inHeight(leastSize('body', lang)) };
  return (
    <section className={styles.slide} lang={tagOf(lang)} dir={dirOf(lang)} data-scene={scene.id} data-frozen="">
      <div className={`${styles.box} ${styles.heading}`} style={{ ...placed(plan.heading, deck.aspect), ...body }}><h1>{scene.title}</h1></div>
      {plan.figures.map(({ view, box }) => (
        <div key={view} className={styles.box} style={placed(box, deck.aspect)}>
          <FrozenPicture src={pictures?.get(pictureName(scene.id, view)) ?? addressOf(setting, place, view)} alt={scene.title} instead={<Said scene={scene} style={body} />} />
        </div>
      ))}
      {scene.points.length === 0 ? null : <ul className={`${styles.box} ${styles.points}`} style={{ ...placed(plan.points, deck.aspect), ...body }}>{scene.points.map((point) => <li key={point}>{point}</li>)}</ul>}
      <p className={`${styles.box} ${styles.foot}`} style={{ ...placed({ ...safe, y: plan.foot.y, height: plan.foot.height }, deck.aspect), fontSize: inHeight(plan.foot.size) }}>{plan.source}</p>
    </section>
  );
}

type FrozenPictureProps = { readonly src: string | null; readonly alt: string; readonly instead: ReactNode };

function FrozenPicture({ src, alt, instead }: FrozenPictureProps) {
  const [failed, setFailed] = useState<string | null>(null);
  return src === null || failed === src ? instead : <img className={styles.frozen} src={src} alt={alt} onError={() => setFailed(src)} />;
}

/** What the steps of a scene would have said: all that is left where no picture can be had. */
function Said({ scene, style }: { readonly scene: Scene; readonly style: CSSProperties }) {
  const captions = [...new Set(scene.steps.flatMap(({ caption }) => caption ?? []))];
  return <ul className={styles.points} style={style}>{captions.map((caption) => <li key={caption}>{caption}</li>)}</ul>;
}

/** Where a scene's picture is asked for, or stands as data; null where a file has none. */
export function addressOf({ frozen, deck, plans, reading, lang, theme }: Setting, { scene: at }: Pick<Place, 'scene'>, view: ViewName): string | null {
  const [scene, plan] = [deck.scenes[at], plans[at]];
  if (scene === undefined || plan === undefined) return null;
  if (frozen !== undefined) return frozen[pictureName(scene.id, view)] ?? null;
  const state = { ...plan.view, theme, w: frozenWidth(deck.aspect, scene.views.length) };
  return fileAddress({ id: reading.id, view, lang, state, hash: null }, 'svg');
}
