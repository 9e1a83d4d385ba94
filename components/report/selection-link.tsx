'use client';

import type { ComponentProps, MouseEvent } from 'react';
import { useSelection } from './selection';

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A link to another view of this page; with script it is shown without leaving the page. */
export function SelectionLink({
  href,
  hash = '',
  onShown,
  ...rest
}: ComponentProps<'a'> & { href: string; hash?: string; onShown?: () => void }) {
  const { show } = useSelection();
  return (
    <a
      {...rest}
      href={`${href}${hash}`}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        show(href);
        onShown?.();
      }}
    />
  );
}
