'use client';

import type { ReactNode } from 'react';
import { useHits } from './hits';

/** A hit in the report's own words; the one that the reader is at stands out. */
export function HitMark({ hit, children }: { hit: number; children: ReactNode }) {
  const isCurrent = useHits().current === hit;
  return (
    <mark
      className={isCurrent ? 'at' : undefined}
      id={isCurrent ? 'hit' : undefined}
      aria-current={isCurrent ? 'location' : undefined}
      data-hit={hit}
    >
      {children}
    </mark>
  );
}
