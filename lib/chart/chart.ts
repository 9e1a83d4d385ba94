import type { Svg } from './svg';

/** A drawing with its size in user units, and what it says in words. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Text alternative. */
  readonly label: string;
  readonly content: Svg;
}
