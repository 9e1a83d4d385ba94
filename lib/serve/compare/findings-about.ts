import type { FigureCell } from '../../compare/compare-figures';
import { figureRef } from '../../domain/report';
import type { FindingView } from '../finding-view';
import type { ApplicantRow } from './applicant-rows';

/** The findings about the figure of a cell, or about those it adds up. */
export function findingsAbout(
  row: Pick<ApplicantRow, 'metric' | 'applicant'>,
  cell: FigureCell,
  findings: readonly FindingView[],
): FindingView[] {
  const refs: readonly string[] = cell.kind === 'sum' ? cell.refs : [figureRef(row)];
  return findings.filter(({ figures }) => figures.some((figure) => refs.includes(figure)));
}
