'use client';

import { createContext, use, useMemo, type ReactNode } from 'react';
import { aroundPlace, type AroundPlace } from './around-place';
import { useSelection } from './selection';

export interface Hits extends AroundPlace {
  readonly total: number;
  /** The address that is at a hit. */
  readonly hrefOf: (hit: number) => string;
}

const HitsContext = createContext<Hits | null>(null);

/** The hits of a search in this report, and which of them the address is at. */
export function HitsProvider({
  marks,
  children,
}: {
  marks: readonly (readonly [number, number])[];
  children: ReactNode;
}) {
  const { at, hrefOfSpan } = useSelection();
  const hits = useMemo<Hits>(
    () => ({
      ...aroundPlace(marks, at),
      total: marks.length,
      hrefOf: (hit) => {
        const [start, end] = marks[hit] ?? [0, 1];
        return hrefOfSpan({ start, end });
      },
    }),
    [marks, at, hrefOfSpan],
  );
  return <HitsContext value={hits}>{children}</HitsContext>;
}

export function useHits(): Hits {
  const hits = use(HitsContext);
  if (hits === null) throw new Error('useHits needs a HitsProvider above it');
  return hits;
}
