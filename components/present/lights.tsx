import type { CSSProperties } from 'react';
import type { Talk } from '@/lib/present/talk';
import styles from './stage.module.css';

/** The speaker's pointer, or all but a spot in the dark. */
export function Lights({ light, pointer }: Pick<Talk, 'light' | 'pointer'>) {
  if (light === 'none' || pointer === null) return null;
  const at: CSSProperties & Record<`--${string}`, string> = { '--x': `${pointer.x * 100}%`, '--y': `${pointer.y * 100}%` };
  return <div className={styles.light} data-light={light} style={at} aria-hidden="true" />;
}
