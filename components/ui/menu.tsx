'use client';

import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './menu.module.css';

type MenuProps = {
  readonly label: ReactNode;
  /** Whether what the menu sets is set; shown on its button. */
  readonly active: boolean;
  readonly children: ReactNode;
};

/** A button that unfolds a few controls: a native disclosure, closed by Escape or a press outside. */
export function Menu({ label, active, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      const menu = details.current;
      if (menu?.open === true && target instanceof Node && !menu.contains(target)) menu.open = false;
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const menu = details.current;
    if (event.key !== 'Escape' || menu === null || !menu.open) return;
    event.preventDefault();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  return (
    <details ref={details} className={styles.menu} onKeyDown={onKeyDown}>
      <summary className={styles.button} data-active={active}>{label}</summary>
      <div className={styles.panel}>{children}</div>
    </details>
  );
}
