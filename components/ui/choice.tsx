import type { ReactNode } from 'react';
import styles from './choice.module.css';

type ChoiceProps = { readonly pressed: boolean; readonly onPress: () => void; readonly children: ReactNode };

/** An entry of a legend that filters: plain words until it is on, then underlined in the accent. */
export function Choice({ pressed, onPress, children }: ChoiceProps) {
  return <button type="button" className={styles.choice} aria-pressed={pressed} onClick={onPress}>{children}</button>;
}

/** Choices that belong together, named for those who don't see that they stand together. */
export function Choices({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <span role="group" aria-label={name} className={styles.choices}>{children}</span>;
}

/** An entry of a legend that only explains. */
export function Key({ children }: { readonly children: ReactNode }) {
  return <span className={styles.key}>{children}</span>;
}
