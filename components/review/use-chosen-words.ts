import { useEffect, useState } from 'react';
import { spanOf } from '@/lib/review/edits';
import type { Dossier, Span } from '@/lib/dossier/schema';

/** The words last selected in the article, which has its own characters and no others; null before any. */
export function useChosenWords(dossier: Dossier | null): Span | null {
  const [range, setRange] = useState<{ readonly start: number; readonly end: number } | null>(null);
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection();
      if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
      const chosen = selection.getRangeAt(0);
      const [start, end] = [offsetOf(chosen.startContainer, chosen.startOffset), offsetOf(chosen.endContainer, chosen.endOffset)];
      if (start !== null && end !== null && start < end) setRange({ start, end });
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, []);
  return dossier === null || range === null ? null : spanOf(dossier, range.start, range.end);
}

/** Place of a point of the document in the article's text; null outside of it. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest('[data-paragraph]');
  if (paragraph === null || paragraph === undefined) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.getAttribute('data-paragraph')?.split('-')[0]) + before.toString().length;
}
