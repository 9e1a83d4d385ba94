import type { Svg } from './svg';

/** A drawing with its size in user units, and what it says in words. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the title does not say of how it is drawn. */
  readonly caption?: string;
  /** Text alternative. */
  readonly label: string;
  readonly content: Svg;
}
