import type { ReactNode } from 'react';
import styles from './chip.module.css';

type ChipProps = {
  readonly pressed: boolean;
  readonly onPress: () => void;
  /** A colour of the palette for the outline: polarity. Without it the chip is neutral. */
  readonly colour?: string;
  readonly children: ReactNode;
};

/** A filter that is on or off. */
export function Chip({ pressed, onPress, colour, children }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onPress} style={colour === undefined ? undefined : { borderColor: colour }}>
      {children}
    </button>
  );
}
