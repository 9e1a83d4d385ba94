import type { z } from 'zod';
import type { AlignedCell } from '../../compare/align-sentences';
import { compareFigures, type Difference, type FigureCell } from '../../compare/compare-figures';
import type { RateCell } from '../../compare/compare-rates';
import { AppError } from '../../domain/app-error';
import { metric, type Applicant } from '../../domain/metrics';
import { database } from '../../store/client';
import { publishedWhere } from '../../store/published-scope';
import { loadComparison } from '../compare/load-comparison';
import type { Comparison } from './comparison-schema';
import { REPORT_ITEM, reportItem } from './report-item';

type Answer = z.infer<typeof Comparison>;
type Cell = Answer['metrics'][number]['cells'][number];
type Rate = Answer['rates'][number]['cells'][number];
type Aligned = NonNullable<Answer['sections'][number]['rows'][number]['cells'][number]>;

function differenceView(difference: Difference): NonNullable<Cell['difference']> {
  if (difference.kind !== 'difference') return { kind: difference.kind, absolute: null, relative: null };
  return difference;
}

function cellView(cell: FigureCell): Cell {
  const figure = 'figure' in cell ? cell.figure : null;
  const known = { kind: cell.kind, raw: figure?.raw ?? null, status: figure?.status ?? null };
  if (cell.kind !== 'value' && cell.kind !== 'sum') return { ...known, value: null, difference: null };
  return { ...known, value: cell.value, difference: differenceView(cell.difference) };
}

function rateView(cell: RateCell): Rate {
  const none = { numerator: null, denominator: null, share: null, fewCases: false };
  switch (cell.kind) {
    case 'rate':
      return cell;
    case 'nothing_to_divide':
      return { ...none, ...cell, denominator: 0 };
    case 'unknown':
      return { ...none, ...cell };
  }
}

/** Where the changed words of a cell stand in its text. */
function changesOf({ pieces }: AlignedCell): [number, number][] {
  let at = 0;
  return pieces.flatMap(({ text, changed }): [number, number][] => {
    const start = at;
    at += text.length;
    return changed ? [[start, at]] : [];
  });
}

function alignedView(cell: AlignedCell): Aligned {
  const { sentences, kind, moved, from } = cell;
  return {
    kind,
    moved,
    from,
    text: sentences.map(({ text }) => text).join(''),
    changes: changesOf(cell),
    role: [...new Set(sentences.map(({ role }) => role))],
    source: {
      line: sentences[0]?.line ?? 0,
      start: sentences[0]?.start ?? 0,
      end: sentences.at(-1)?.end ?? 0,
    },
  };
}

/** Two to six published reports side by side, differences to the first. Throws `AppError` not_found. */
export async function compareReports(
  ids: readonly string[],
  applicant: Applicant = 'total',
): Promise<Answer> {
  const rows = await database().report.findMany({
    where: { ...publishedWhere({}), id: { in: [...ids] } },
    select: REPORT_ITEM,
  });
  const comparison = await loadComparison(ids);
  const reports = [...new Set(ids)].map((id) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) throw new AppError('not_found', `no published report ${id}`);
    return row;
  });
  return {
    reports: reports.map(reportItem),
    metrics: compareFigures(comparison.comparable, applicant).map((row) => ({
      metric: row.metric,
      applicant: metric(row.metric).table === 3 ? applicant : null,
      cells: row.cells.map(cellView),
    })),
    rates: comparison.rates.map(({ rate, cells }) => ({ rate, cells: cells.map(rateView) })),
    findings: comparison.findings.map((each) =>
      each.map(({ code, verdict, figures, expression }) => ({
        code,
        verdict,
        figures: [...figures],
        expression,
      })),
    ),
    sections: comparison.sections.map((section) => ({
      kind: section.kind,
      rows: section.rows.map(({ kind, cells }) => ({
        kind,
        cells: cells.map((cell) => cell && alignedView(cell)),
      })),
    })),
    reuse: comparison.reuse.map(({ kind, columns }) => ({ section: kind, cells: [...columns] })),
  };
}
