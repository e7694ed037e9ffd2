import type { CSSProperties, ReactNode } from 'react';
import type { Talk } from '@/lib/present/talk';
import styles from './stage.module.css';

type LitProps = Pick<Talk, 'light' | 'pointer'>;

function at({ pointer }: Pick<Talk, 'pointer'>): CSSProperties & Record<`--${string}`, string> {
  return pointer === null ? {} : { '--x': `${pointer.x * 100}%`, '--y': `${pointer.y * 100}%` };
}

/** The speaker's pointer, or all but a spot in the dark. */
export function Lights({ light, pointer }: LitProps) {
  if (light === 'none' || light === 'zoom' || pointer === null) return null;
  return <div className={styles.light} data-light={light} style={at({ pointer })} aria-hidden="true" />;
}

/** What stands on the stage, twice as large about the pointer while that is asked for. */
export function Enlarged({ light, pointer, children }: LitProps & { readonly children: ReactNode }) {
  return <div className={styles.enlarged} {...(light === 'zoom' ? { 'data-zoom': '', style: at({ pointer }) } : {})}>{children}</div>;
}
