import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { APPLICANTS, type Applicant } from '../../domain/metrics';
import { readParameters, REPORT_IDS } from '../api/parameters';
import { loadComparison, type Comparison } from './load-comparison';

/** The page's own parameters; those that only choose what the page shows are taken and change nothing in a file. */
const FILE_PARAMETERS = z.strictObject({
  reports: REPORT_IDS,
  applicant: z.enum(APPLICANTS).optional(),
  figures: z.string().max(20).optional(),
  text: z.string().max(20).optional(),
  find: z.string().max(100).optional(),
});

export interface AskedComparison {
  readonly comparison: Comparison;
  /** Null for all of them. */
  readonly applicant: Applicant | null;
}

/** The comparison that a file's address asks for. Throws `AppError` invalid_parameter, or not_found for a report that is not public. */
export async function readAskedComparison(query: URLSearchParams): Promise<AskedComparison> {
  const { reports, applicant } = readParameters(FILE_PARAMETERS, query);
  const comparison = await loadComparison(reports);
  if (comparison.missing > 0) {
    throw new AppError('not_found', `${comparison.missing} of the reports are not published`);
  }
  return { comparison, applicant: applicant ?? null };
}
