'use client';

import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useSelection } from './selection';

const LINK = 'a[data-figure]';
/** Middles of one row's numbers differ by less, in CSS pixels. */
const SAME_ROW = 4;

function linksOf(grid: HTMLElement): HTMLAnchorElement[] {
  return [...grid.querySelectorAll<HTMLAnchorElement>(LINK)].filter((link) => link.offsetParent !== null);
}

/** Leaves one link of the grid in the tab order. */
function rove(grid: HTMLElement, current: HTMLAnchorElement | undefined): void {
  for (const link of grid.querySelectorAll<HTMLAnchorElement>(LINK))
    link.tabIndex = link === current ? 0 : -1;
}

/** The nearest link in the next row above or below, by where they are seen: pages have no rows of their own. */
function vertical(
  links: readonly HTMLAnchorElement[],
  from: HTMLAnchorElement,
  step: 1 | -1,
): HTMLAnchorElement | undefined {
  const here = from.getBoundingClientRect();
  const middle = here.left + here.width / 2;
  const ahead = links
    .map((link) => ({ link, place: link.getBoundingClientRect() }))
    .map(({ link, place }) => ({
      link,
      down: step * (place.top + place.height / 2 - here.top - here.height / 2),
      aside: Math.abs(place.left + place.width / 2 - middle),
    }))
    .filter(({ down }) => down > SAME_ROW);
  const nearest = Math.min(...ahead.map(({ down }) => down)) + SAME_ROW;
  const row = ahead.filter(({ down }) => down <= nearest).sort((a, b) => a.aside - b.aside);
  return row[0]?.link;
}

function rowOf(links: readonly HTMLAnchorElement[], from: HTMLAnchorElement): HTMLAnchorElement[] {
  const middleOf = (link: HTMLAnchorElement): number => {
    const { top, height } = link.getBoundingClientRect();
    return top + height / 2;
  };
  const middle = middleOf(from);
  return links.filter((link) => Math.abs(middleOf(link) - middle) <= SAME_ROW);
}

function target(
  key: string,
  links: readonly HTMLAnchorElement[],
  from: HTMLAnchorElement,
): HTMLAnchorElement | undefined {
  const at = links.indexOf(from);
  const row = rowOf(links, from);
  switch (key) {
    case 'ArrowRight':
      return links[at + 1];
    case 'ArrowLeft':
      return links[at - 1];
    case 'ArrowDown':
      return vertical(links, from, 1);
    case 'ArrowUp':
      return vertical(links, from, -1);
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    default:
      return undefined;
  }
}

/** A table, or the pages of an original, as one tab stop: arrow keys move between the numbers, Enter opens a number's place. */
export function FigureGrid({ className = 'tbl', children }: { className?: string; children: ReactNode }) {
  const grid = useRef<HTMLDivElement>(null);
  const { figure } = useSelection();

  useEffect(() => {
    const element = grid.current;
    if (element === null) return;
    const links = linksOf(element);
    rove(element, links.find((link) => link.dataset.figure === figure) ?? links[0]);
  }, [figure]);

  const onFocus = (event: FocusEvent<HTMLDivElement>): void => {
    const link = event.target.closest<HTMLAnchorElement>(LINK);
    if (link !== null) rove(event.currentTarget, link);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    const next = target(event.key, linksOf(event.currentTarget), event.target);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className={className} ref={grid} onFocus={onFocus} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
