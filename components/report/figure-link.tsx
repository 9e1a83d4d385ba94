'use client';

import type { MouseEvent, ReactNode } from 'react';
import { useSelection } from './selection';

interface Props {
  name: string;
  className: string;
  title?: string | undefined;
  /** True for the one link that other places lead back to. */
  isHome?: boolean;
  children: ReactNode;
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A number that leads to its place in the original; with script without leaving the page. */
export function FigureLink({ name, className, title, isHome = false, children }: Props) {
  const { figure, hrefOf, pick } = useSelection();
  return (
    <a
      className={className}
      id={isHome ? `figure-${name}` : undefined}
      href={`${hrefOf(name)}#at`}
      title={title}
      data-figure={name}
      aria-current={figure === name ? 'true' : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        pick(name);
      }}
    >
      {children}
    </a>
  );
}
