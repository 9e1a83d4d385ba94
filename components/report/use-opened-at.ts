'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { showCell } from './lead-back';
import type { Place } from './original-view';

/** A page opened by an address that names a place shows it at once, unless the address names a part of the page too. */
export function useOpenedAt(pane: RefObject<HTMLElement | null>, place: Place | null): void {
  const first = useRef(place);
  useEffect(() => {
    const opened = first.current;
    if (opened === null || window.location.hash !== '' || window.scrollY > 0) return;
    const hit = document.querySelector('.doc mark[data-hit].at');
    const isShown = opened.figure !== null && showCell(opened.figure.ref, pane.current);
    if (hit !== null) hit.scrollIntoView({ block: 'center', behavior: 'instant' });
    else if (!isShown) pane.current?.scrollIntoView({ behavior: 'instant' });
  }, [pane]);
}
