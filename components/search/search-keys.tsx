'use client';

import { useEffect } from 'react';

/** `/` goes to the search box, `?` opens the help, j and k (from a result also the arrows) go from result to result. */
export function SearchKeys() {
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return null;
}

function onKey(event: KeyboardEvent): void {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null)
    return;
  if (act(event.key)) event.preventDefault();
}

function act(key: string): boolean {
  switch (key) {
    case '/':
      return focusOn(document.querySelector('#search-q'));
    case '?': {
      const help = document.querySelector('#search-language');
      if (!(help instanceof HTMLDetailsElement)) return false;
      help.open = !help.open;
      return focusOn(help.querySelector('summary'));
    }
    case 'j':
    case 'ArrowDown':
      return move(1, key === 'j');
    case 'k':
    case 'ArrowUp':
      return move(-1, key === 'k');
    default:
      return false;
  }
}

/** The arrows scroll as ever, unless a result has the focus. */
function move(step: 1 | -1, always: boolean): boolean {
  const results = [...document.querySelectorAll<HTMLElement>('.hit h3 a')];
  const at = results.findIndex((result) => result === document.activeElement);
  if (at === -1 && !always) return false;
  return focusOn(results[at === -1 ? 0 : at + step] ?? null);
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null;
}
