import type { CSSProperties, ReactNode } from 'react';
import type { PlannedFigure, ScenePlan } from '@/lib/present/plan';
import { LEADING } from '@/lib/present/plan';
import type { Aspect, Scene } from '@/lib/present/schema';
import { STAGE_HEIGHT, STAGE_WIDTH, type Box } from '@/lib/present/stage-box';
import { dirOf, tagOf, type Lang } from '@/lib/i18n/lang';
import styles from './slide.module.css';

type SlideProps = {
  readonly scene: Scene;
  readonly plan: ScenePlan;
  readonly lang: Lang;
  readonly aspect: Aspect;
  /** What stands in the place of the title at this step. */
  readonly caption: string | null;
  readonly source: string;
  readonly number: string;
  /** Each view as its drawing. */
  readonly renderFigure: (planned: PlannedFigure) => ReactNode;
};

/** One scene as it is seen: words and boxes from its plan, sizes in shares of the slide. No state, so that the server draws it too. */
export function Slide({ scene, plan, lang, aspect, caption, source, number, renderFigure }: SlideProps) {
  const place = (box: Box) => placed(box, aspect);
  const type = (size: number) => typeOf(size, lang);
  const { heading, points, foot } = plan;
  return (
    <section className={styles.slide} lang={tagOf(lang)} dir={dirOf(lang)} data-scene={scene.id}>
      {scene.kind === 'title' ? (
        <div className={`${styles.box} ${styles.opening}`} style={place({ ...heading, height: foot.y - heading.y })}>
          <div className={styles.heading} style={type(heading.size)}><h1><bdi>{scene.title}</bdi></h1></div>
          <p className={styles.lines} style={type(points.size)}>{scene.points.map((line) => <span key={line}>{line}<br /></span>)}</p>
        </div>
      ) : (
        <>
          <div className={`${styles.box} ${styles.heading}`} style={{ ...place(heading), ...type(heading.size) }}>
            <h1>{unbroken(caption ?? scene.title)}</h1>
          </div>
          {scene.kind === 'points' ? (
            <ul className={`${styles.box} ${styles.points}`} style={{ ...place(points), ...type(points.size) }}>
              {scene.points.map((point) => <li key={point}>{point}</li>)}
            </ul>
          ) : null}
        </>
      )}
      {plan.figures.map((planned) => (
        <figure key={planned.view} data-view={planned.view} className={`${styles.box} ${styles.figure}`} style={place(planned.box)}>{renderFigure(planned)}</figure>
      ))}
      <div className={`${styles.box} ${styles.foot}`} style={{ ...place(foot), ...type(foot.size) }}>
        <p>{source}</p>
        <p className={styles.number}>{number}</p>
      </div>
    </section>
  );
}

/** Years on either side of a dash stay on one line: parted, they would be read in the wrong order in Arabic. */
function unbroken(text: string): string {
  return text.replace(/(?<=\d)–(?=\d)/g, '\u2060–\u2060');
}

const share = (part: number, whole: number): string => `${Math.round((part / whole) * 1e5) / 1e3}%`;

/** A box as shares of the slide. */
export function placed({ x, y, width, height }: Box, aspect: Aspect): CSSProperties {
  const whole = STAGE_WIDTH[aspect];
  return { left: share(x, whole), top: share(y, STAGE_HEIGHT), width: share(width, whole), height: share(height, STAGE_HEIGHT) };
}

export function inHeight(size: number): string {
  return `${Math.round((size / STAGE_HEIGHT) * 1e5) / 1e3}cqh`;
}

function typeOf(size: number, lang: Lang): CSSProperties {
  return { fontSize: inHeight(size), lineHeight: LEADING[lang] };
}
