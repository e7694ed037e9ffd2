import type { Scene } from '@/lib/present/schema';
import { leastSize, safeBox } from '@/lib/present/stage-box';
import type { Place } from '@/lib/present/place';
import { dirOf, tagOf } from '@/lib/i18n/lang';
import { fileAddress } from '@/lib/link/figure-address';
import { PRESENT } from '@/lib/i18n/messages/present';
import type { Setting } from './setting';
import { inHeight, placed } from './slide';
import styles from './slide.module.css';

/** A scene whose drawing failed: the picture of it that the server makes, or its words where it has none. */
export function FrozenScene({ setting, place }: { readonly setting: Setting; readonly place: Place }) {
  const { lang, deck, plans, reading, theme } = setting;
  const scene: Scene | undefined = deck.scenes[place.scene];
  const view = plans[place.scene]?.view;
  const safe = safeBox(deck.aspect);
  if (scene === undefined || view === undefined) return null;
  const [first] = scene.views;
  const src = setting.frozen?.[scene.id] ?? (first === undefined || setting.frozen !== undefined ? null : fileAddress({ id: reading.id, view: first, lang, state: { ...view, theme, w: Math.round(safe.width / 2) }, hash: null }, 'svg'));
  return (
    <section className={styles.slide} lang={tagOf(lang)} dir={dirOf(lang)} data-scene={scene.id} data-frozen="">
      <div className={`${styles.box} ${styles.heading}`} style={{ ...placed({ ...safe, height: 60 }, deck.aspect), fontSize: inHeight(leastSize('body', lang)) }}><h1>{scene.title}</h1></div>
      <div className={styles.box} style={placed({ ...safe, y: safe.y + 90, height: safe.height - 130 }, deck.aspect)}>
        {src === null ? <p style={{ fontSize: inHeight(leastSize('body', lang)) }}>{scene.points.join(' · ')}</p> : <img className={styles.frozen} src={src} alt={scene.title} />}
      </div>
      <p className={`${styles.box} ${styles.foot}`} style={{ ...placed({ ...safe, y: safe.y + safe.height - 24, height: 24 }, deck.aspect), fontSize: inHeight(leastSize('source', lang)) }}>{PRESENT[lang].frozen}</p>
    </section>
  );
}
