import type { z } from 'zod';
import { compareFigures, type Difference, type FigureCell } from '../../compare/compare-figures';
import { AppError } from '../../domain/app-error';
import { metric } from '../../domain/metrics';
import { database } from '../../store/client';
import { publishedWhere } from '../../store/published-scope';
import { figureView } from '../figure-view';
import { formOf, REPORT_ITEM, reportItem } from './report-item';
import type { Comparison } from './schemas';

type Cell = z.infer<typeof Comparison>['metrics'][number]['cells'][number];

function differenceView(difference: Difference): NonNullable<Cell['difference']> {
  if (difference.kind !== 'difference') return { kind: difference.kind, absolute: null, relative: null };
  return difference;
}

function cellView(cell: FigureCell): Cell {
  if (cell.kind !== 'value' && cell.kind !== 'sum') return { kind: cell.kind, value: null, difference: null };
  return { kind: cell.kind, value: cell.value, difference: differenceView(cell.difference) };
}

/** The figures of two to six published reports side by side, differences to the first. Throws `AppError` not_found. */
export async function compareReports(ids: readonly string[]): Promise<z.infer<typeof Comparison>> {
  const rows = await database().report.findMany({
    where: { ...publishedWhere({}), id: { in: [...ids] } },
    select: {
      ...REPORT_ITEM,
      currentVersion: { select: { ...REPORT_ITEM.currentVersion.select, figures: true } },
    },
  });
  const reports = ids.map((id) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) throw new AppError('not_found', `no published report ${id}`);
    return row;
  });
  const compared = compareFigures(
    reports.map(({ currentVersion }) => ({
      form: formOf(currentVersion?.form ?? 'free'),
      figures: currentVersion?.figures.map(figureView) ?? [],
    })),
  );
  return {
    reports: reports.map(reportItem),
    metrics: compared.map((row) => ({
      metric: row.metric,
      applicant: metric(row.metric).table === 3 ? 'total' : null,
      cells: row.cells.map(cellView),
    })),
  };
}
