'use client';

import { useEffect } from 'react';
import { cellSource } from './cell-source';
import { useReview } from './review-context';

/** Where in its node a click fell; browsers name the question differently. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  return null;
}

/** The offset in the text that was read of a click on one of its lines, whose tabs are drawn as one sign each. */
function offsetOf(event: MouseEvent, text: string): number | null {
  const line = event.target instanceof Element ? event.target.closest('#original li[data-n]') : null;
  const caret = caretAt(event.clientX, event.clientY);
  if (line === null || caret === null || !line.contains(caret.node)) return null;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(caret.node, caret.offset);
  const number = Number(line.getAttribute('data-n'));
  const lines = text.split('\n').slice(0, number - 1);
  return lines.reduce((sum, each) => sum + each.length + 1, 0) + before.toString().length;
}

/** While a place is asked for, a click on the original's text answers it instead of following a link. */
export function usePickPlace(): void {
  const { placeWanted, wantPlace, subject } = useReview();
  const { text, pageStarts } = subject.view;
  useEffect(() => {
    if (placeWanted === null) return;
    const follow = (event: MouseEvent): void => {
      const offset = offsetOf(event, text);
      const source = offset === null ? null : cellSource(text, pageStarts, offset);
      if (source === null) return;
      event.preventDefault();
      event.stopPropagation();
      placeWanted(source);
      wantPlace(null);
    };
    document.addEventListener('click', follow, true);
    return () => document.removeEventListener('click', follow, true);
  }, [placeWanted, wantPlace, text, pageStarts]);
}
