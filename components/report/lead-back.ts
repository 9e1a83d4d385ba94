import type { MouseEvent } from 'react';

/** Brings a figure's cell in the report's own tables into view, if it is seen; whether it is. */
export function showCell(name: string, pane: Element | null): boolean {
  // A table may be drawn twice, of which the window's width shows one.
  const cell = [...document.querySelectorAll<HTMLElement>(`a[data-figure="${CSS.escape(name)}"]`)].find(
    (each) => pane?.contains(each) !== true && each.offsetParent !== null,
  );
  cell?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return cell !== undefined;
}

/** After a number of the original was picked: brings its cell in the report's own tables into view. */
export function leadBack(event: MouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element ? event.target.closest('a[data-figure]') : null;
  const name = link?.getAttribute('data-figure');
  if (name && event.defaultPrevented) showCell(name, event.currentTarget);
}
