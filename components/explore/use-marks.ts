'use client';

import { useCallback, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { useExplorer } from './explorer-context';

/** Where the arrow, Home and End keys lead from a mark; null stays. Comes from the layout, so it knows directions. */
export type Neighbour = (from: string, key: string) => string | null;

function markAt(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('[data-mark]') : null;
}

function idOf(mark: Element | null): string | null {
  return mark?.getAttribute('data-mark') ?? null;
}

/**
 * What every view does with its marks, by delegation on its drawing: hover, pick, one tab stop, arrows inside,
 * Enter opens the evidence, Escape lets go.
 */
export function useMarks({ ids, neighbour }: { readonly ids: readonly string[]; readonly neighbour: Neighbour }) {
  const setHover = useExplorer((state) => state.setHover);
  const dispatch = useExplorer((state) => state.dispatch);
  const [last, setLast] = useState<string | null>(null);
  const tabStop = last !== null && ids.includes(last) ? last : (ids[0] ?? null);

  const pick = useCallback(
    (id: string, more: boolean) => dispatch({ type: more ? 'pickMore' : 'pick', ids: [id] }),
    [dispatch],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const id = idOf(markAt(event.target));
      if (id === null) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        pick(id, event.shiftKey);
        return;
      }
      const next = neighbour(id, event.key);
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      event.currentTarget.querySelector<SVGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
    },
    [neighbour, pick],
  );

  return {
    tabStop,
    handlers: {
      onPointerOver: (event: PointerEvent) => {
        if (event.pointerType === 'touch') return;
        const id = idOf(markAt(event.target));
        setHover(id === null ? [] : [id]);
      },
      onPointerLeave: () => setHover([]),
      onClick: (event: MouseEvent) => {
        const id = idOf(markAt(event.target));
        if (id !== null) pick(id, event.shiftKey || event.metaKey || event.ctrlKey);
      },
      onFocus: (event: FocusEvent) => {
        const id = idOf(markAt(event.target));
        if (id === null) return;
        setLast(id);
        setHover([id]);
      },
      onBlur: () => setHover([]),
      onKeyDown,
    },
  };
}
