'use client';

import { useEffect } from 'react';
import { cellSource } from './cell-source';
import { useReview } from './review-context';

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Where in its node a click fell; browsers name the question differently. */
function caretAt(x: number, y: number): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari before 18.4 knows no other way.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
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
  const { placeWanted, wantPlace, document: read } = useReview();
  useEffect(() => {
    if (placeWanted === null) return;
    const follow = (event: MouseEvent): void => {
      const offset = offsetOf(event, read.text);
      const source = offset === null ? null : cellSource(read, offset);
      if (source === null) return;
      event.preventDefault();
      event.stopPropagation();
      placeWanted(source);
      wantPlace(null);
    };
    document.addEventListener('click', follow, true);
    return () => document.removeEventListener('click', follow, true);
  }, [placeWanted, wantPlace, read]);
}
