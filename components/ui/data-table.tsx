import type { ReactNode } from 'react';

interface Props {
  caption: ReactNode;
  /** Keeps the caption for screen readers only, where a heading already says it. */
  hideCaption?: boolean;
  /** Stacks the rows on a phone; cells then need `data-h` labels and explicit roles. */
  stacked?: boolean;
  className?: string;
  children: ReactNode;
}

/** 三线表: heavy rules above and below, one light rule under the head. */
export function DataTable({
  caption,
  hideCaption = false,
  stacked = false,
  className = '',
  children,
}: Props) {
  return (
    <table
      className={`t3 lined ${stacked ? 'card-tb ' : ''}${className}`}
      role={stacked ? 'table' : undefined}
    >
      <caption className={hideCaption ? 'sr-only' : undefined}>{caption}</caption>
      {children}
    </table>
  );
}
