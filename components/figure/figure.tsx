import type { ReactNode } from 'react';
import styles from './figure.module.css';

export type ViewName = 'timeline' | 'map' | 'stances';

type FigureProps = {
  readonly view: ViewName;
  readonly title: string;
  /** One sentence made from the drawn data. */
  readonly finding: string;
  /** Filters and switches; also the key to the drawing. */
  readonly legend?: ReactNode;
  /** Buttons that belong to the drawing: zoom, fit, direction. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
  readonly source: ReactNode;
  /** The same data as a `<table>`, always in the HTML. */
  readonly table: ReactNode;
  /** What the switch to the table says. */
  readonly tableLabel: string;
};

/** The frame of a view wherever it stands alone or among others: an ink rule, heading, finding, drawing, source, table. */
export function Figure({ view, title, finding, legend, controls, children, source, table, tableLabel }: FigureProps) {
  return (
    <figure data-view={view} className={styles.figure} aria-labelledby={`${view}-title`}>
      <figcaption className={styles.caption}>
        <div className={styles.heading}>
          <h2 id={`${view}-title`} className={styles.title}>{title}</h2>
          {controls === undefined ? null : <div className={styles.controls}>{controls}</div>}
        </div>
        <p className={styles.finding} id={`${view}-finding`}>{finding}</p>
      </figcaption>
      {legend === undefined ? null : <div className={styles.legend}>{legend}</div>}
      {children}
      <p className={styles.source}>{source}</p>
      <details className={styles.table}>
        <summary>{tableLabel}</summary>
        <div className={styles.tableScroll} tabIndex={0} role="region" aria-labelledby={`${view}-title`}>{table}</div>
      </details>
    </figure>
  );
}
