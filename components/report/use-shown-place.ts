'use client';

import { useEffect, type RefObject } from 'react';
import { useSelection } from './selection';

/** Brings the picked place, or else the first match of a search, into view inside the scrolling `box`. */
export function useShownPlace(box: RefObject<HTMLElement | null>): void {
  const { figure, at, zoom } = useSelection();
  useEffect(() => {
    const element = box.current;
    const mark =
      element?.querySelector('.at') ?? element?.querySelector('.on') ?? element?.querySelector('.term');
    if (!element || !mark) return;
    const [frame, place] = [element.getBoundingClientRect(), mark.getBoundingClientRect()];
    element.scrollTop += place.top - frame.top - element.clientHeight / 3;
    element.scrollLeft += place.left + place.width / 2 - frame.left - element.clientWidth / 2;
  }, [box, figure, at, zoom]);
}
