'use client';

import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useSelection } from './selection';

const LINK = 'a[data-figure]';

function linksOf(grid: HTMLElement): HTMLAnchorElement[] {
  return [...grid.querySelectorAll<HTMLAnchorElement>(LINK)].filter((link) => link.offsetParent !== null);
}

/** Leaves one link of the grid in the tab order. */
function rove(grid: HTMLElement, current: HTMLAnchorElement | undefined): void {
  for (const link of grid.querySelectorAll<HTMLAnchorElement>(LINK))
    link.tabIndex = link === current ? 0 : -1;
}

function columnOf(link: HTMLElement): number {
  const cell = link.closest('td');
  return cell === null ? 0 : [...(cell.parentElement?.querySelectorAll('td') ?? [])].indexOf(cell);
}

function vertical(
  links: readonly HTMLAnchorElement[],
  from: HTMLAnchorElement,
  step: 1 | -1,
): HTMLAnchorElement | undefined {
  const column = columnOf(from);
  const row = from.closest('tr');
  const after = step === 1 ? links : [...links].reverse();
  const rest = after.slice(after.indexOf(from) + 1).filter((link) => link.closest('tr') !== row);
  return rest.find((link) => columnOf(link) === column) ?? rest[0];
}

function target(
  key: string,
  links: readonly HTMLAnchorElement[],
  from: HTMLAnchorElement,
): HTMLAnchorElement | undefined {
  const at = links.indexOf(from);
  const row = links.filter((link) => link.closest('tr') === from.closest('tr'));
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

/** A table of figures as one tab stop: arrow keys move between the numbers, Enter opens a number's place. */
export function FigureGrid({ children }: { children: ReactNode }) {
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
    <div className="tbl" ref={grid} onFocus={onFocus} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
