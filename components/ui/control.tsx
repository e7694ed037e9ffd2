import type { ReactNode } from 'react';
import styles from './control.module.css';

type ControlProps = {
  readonly onPress: () => void;
  /** What the control does, in words, where its face is only a sign or an abbreviation. */
  readonly name?: string;
  /** Off but still reachable: a reader who comes by keys hears that it is there. */
  readonly off?: boolean;
  readonly children: ReactNode;
};

/** A small button of a figure: zoom, fit, turn. */
export function Control({ onPress, name, off = false, children }: ControlProps) {
  const isSign = typeof children === 'string' && children.length === 1;
  return (
    <button type="button" className={styles.control} title={name} aria-label={isSign ? name : undefined} aria-disabled={off} onClick={onPress}>
      {children}
    </button>
  );
}

export function Controls({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <span role="group" aria-label={name} className={styles.controls}>{children}</span>;
}
