import type { DocumentLine } from '../../domain/document';
import type { StatisticToken } from './statistic-tokens';

/** A row while it is being read. */
export interface DraftRow {
  readonly labels: readonly StatisticToken[];
  /** '' where a dash stands for the unit, null where nothing does. */
  readonly unit: string | null;
  /** One for each column of values where the grid says so, else as many as are printed. */
  readonly values: readonly StatisticToken[];
  /** Whether the grid says which value is in which column. */
  readonly isPlaced: boolean;
}

export const EMPTY_ROW: DraftRow = { labels: [], unit: null, values: [], isPlaced: false };

export function labelOf({ labels }: DraftRow): string {
  return labels.map(({ text }) => text).join('');
}

export function unitOf(token: StatisticToken): string {
  return token.isUnit ? token.folded.replace(/^\((.*)\)$/, '$1') : '';
}

export function lineOf({ labels }: DraftRow): DocumentLine | undefined {
  return labels[0]?.line;
}
