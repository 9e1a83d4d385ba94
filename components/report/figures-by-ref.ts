import type { FigureView } from '@/lib/serve/figure-view';

/** The figures of a report by their permanent names. */
export type FiguresByRef = ReadonlyMap<string, FigureView>;
