import type { MouseEvent } from 'react';

/** After a number of the original was picked: brings its cell in the report's own tables into view. */
export function leadBack(event: MouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element ? event.target.closest('a[data-figure]') : null;
  const name = link?.getAttribute('data-figure');
  if (!name || !event.defaultPrevented) return;
  const pane = event.currentTarget;
  // A table may be drawn twice, of which the window's width shows one.
  const home = [...document.querySelectorAll<HTMLElement>(`a[data-figure="${CSS.escape(name)}"]`)].find(
    (each) => !pane.contains(each) && each.offsetParent !== null,
  );
  home?.scrollIntoView({ block: 'center' });
}
