'use client';

import { useEffect, useRef, type KeyboardEvent } from 'react';
import { formatEventDate, type Locale } from '@/lib/i18n/format';
import { TIMELINE } from '@/lib/i18n/messages/timeline';
import type { PlacedCount } from '@/lib/timeline/counts';
import styles from './timeline.module.css';

type CrowdListProps = {
  readonly count: PlacedCount;
  /** px of the drawing that the count was placed in. */
  readonly box: { readonly width: number; readonly height: number };
  readonly locale: Locale;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
};

/** The members of a count that no zoom can take apart, as a list beside it. */
export function CrowdList({ count, box, locale, onPick, onClose }: CrowdListProps) {
  const words = TIMELINE[locale.lang];
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.querySelector('button')?.focus({ preventScroll: true });
    const onPointerDown = ({ target }: globalThis.PointerEvent) => {
      if (target instanceof Node && panel.current?.contains(target) === false) onClose();
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [onClose]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      ref={panel}
      className={styles.crowd}
      role="dialog"
      aria-label={count.name}
      style={{ top: `${(count.box.bottom / box.height) * 100}%`, left: `max(0px, min(${(count.x / box.width) * 100}%, 100% - 22rem))` }}
      onKeyDown={onKeyDown}
    >
      <p className={styles.crowdTitle}>{words.events(count.members.length, locale)}</p>
      <ul>
        {count.members.map((event) => (
          <li key={event.id}>
            <button type="button" onClick={() => onPick(event.id)}>
              <bdi className={styles.date}>{formatEventDate(event.date, locale)}</bdi> <bdi>{event.title}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.crowdClose} onClick={onClose}>{words.close}</button>
    </div>
  );
}
