import type { FigureStatus, Source } from '../domain/report';
import type { Statistic as StatisticRow } from '../store/generated/client';

/** A row of a table of statistics for display. */
export interface StatisticView {
  readonly key: string | null;
  readonly label: string;
  readonly column: string | null;
  readonly unit: string | null;
  readonly value: number | null;
  readonly raw: string;
  readonly status: FigureStatus;
  readonly source: Source;
}

/** A stored row, its decimal made a number. */
export function statisticView(row: Omit<StatisticRow, 'id' | 'versionId' | 'position'>): StatisticView {
  const { key, label, column, unit, value, raw, status, page, line, start, end } = row;
  return {
    key,
    label,
    column,
    unit,
    value: value === null ? null : value.toNumber(),
    raw,
    status,
    source: { page, line, start, end },
  };
}
