import type { ReactNode } from 'react';
import { Still } from '@/components/still/still';

interface Props {
  caption: ReactNode;
  /** Keeps the caption for screen readers only, where a heading already says it. */
  hideCaption?: boolean;
  /** Stacks the rows on a phone; cells then need `data-h` labels and explicit roles. */
  stacked?: boolean;
  /** For a table in which nothing needs the browser. */
  still?: boolean;
  className?: string;
  children: ReactNode;
}

/** 三线表: heavy rules above and below, one light rule under the head. */
export function DataTable({
  caption,
  hideCaption = false,
  stacked = false,
  still = false,
  className = '',
  children,
}: Props) {
  const table = {
    className: `t3 lined ${stacked ? 'card-tb ' : ''}${className}`,
    role: stacked ? 'table' : undefined,
  };
  const content = (
    <>
      <caption className={hideCaption ? 'sr-only' : undefined}>{caption}</caption>
      {children}
    </>
  );
  return still ? (
    <Still as="table" {...table}>
      {content}
    </Still>
  ) : (
    <table {...table}>{content}</table>
  );
}
