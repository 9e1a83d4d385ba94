'use client';

import type { ReactNode } from 'react';
import { useSelection } from './selection';
import { SelectionLink } from './selection-link';

/** Words of the report that lead to their place in the original. Offsets in UTF-16 units. */
export function PlaceLink({
  source: { start, end },
  className,
  title,
  lang,
  children,
}: {
  source: { readonly start: number; readonly end: number };
  className?: string;
  title?: string;
  lang?: string;
  children: ReactNode;
}) {
  const { hrefOfSpan } = useSelection();
  const href = hrefOfSpan({ start, end: Math.max(end, start + 1) });
  return (
    <SelectionLink href={href} hash="#at" className={className} title={title} lang={lang}>
      {children}
    </SelectionLink>
  );
}
