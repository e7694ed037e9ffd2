'use client';

import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { TimelineEvent } from '@/lib/timeline/data';
import type { TimelineLayout } from '@/lib/timeline/layout';
import { neighbourIn } from '@/lib/timeline/neighbour';
import { useMarks } from '../explore/use-marks';

export type OpenedBy = 'pointer' | 'key';

type PlacesArguments = {
  readonly ref: RefObject<HTMLElement | null>;
  readonly layout: TimelineLayout;
  readonly ids: readonly string[];
  readonly open: (key: string, by: OpenedBy) => void;
};

function placeAt(target: EventTarget): { readonly key: string; readonly isCount: boolean } | null {
  const place = target instanceof Element ? target.closest('[data-mark], [data-count]') : null;
  const count = place?.getAttribute('data-count') ?? null;
  const id = place?.getAttribute('data-mark') ?? null;
  if (count !== null) return { key: count, isCount: true };
  return id === null ? null : { key: id, isCount: false };
}

/** Marks and counts as one walk: one tab stop, arrows along time and between lanes; Enter or a click opens a count. */
export function usePlaces({ ref, layout, ids, open }: PlacesArguments) {
  const { tabStop, handlers } = useMarks({ ids, neighbour: () => null });
  const [count, setCount] = useState<string | null>(null);
  const awaited = useRef<TimelineEvent | null>(null);

  const focus = (key: string | null): void => {
    if (key === null) return;
    const name = CSS.escape(key);
    ref.current?.querySelector<SVGElement>(`[data-mark="${name}"], [data-count="${name}"]`)?.focus({ preventScroll: true });
  };

  // A count that a key opened is gone from the drawing; what it held, or its part, takes the focus.
  useEffect(() => {
    const event = awaited.current;
    if (event === null) return;
    awaited.current = null;
    const own = layout.marks.find(({ id }) => id === event.id)?.id ?? layout.counts.find(({ members }) => members.includes(event))?.key ?? null;
    focus(own);
  });

  return {
    tabStop: count !== null && ids.includes(count) ? count : tabStop,
    focus,
    /** After the next drawing the focus goes to where this event is. */
    awaitFocus: (event: TimelineEvent | undefined) => {
      awaited.current = event ?? null;
    },
    handlers: {
      ...handlers,
      onFocus: (event: FocusEvent) => {
        const place = placeAt(event.target);
        if (place !== null) setCount(place.isCount ? place.key : null);
        handlers.onFocus(event);
      },
      onClick: (event: MouseEvent) => {
        const place = placeAt(event.target);
        if (place?.isCount === true) open(place.key, 'pointer');
        else handlers.onClick(event);
      },
      onKeyDown: (event: KeyboardEvent) => {
        const place = placeAt(event.target);
        if (place === null) return;
        if (place.isCount && (event.key === 'Enter' || event.key === ' ')) {
          event.preventDefault();
          open(place.key, 'key');
          return;
        }
        const next = neighbourIn(layout, place.key, event.key);
        if (next === null) {
          handlers.onKeyDown(event);
          return;
        }
        event.preventDefault();
        event.stopPropagation();
        focus(next);
      },
    },
  };
}
