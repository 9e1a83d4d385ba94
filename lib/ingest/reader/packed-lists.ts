import { FINDING_CODES } from '../../domain/finding-codes';
import { APPLICANTS, METRIC_KEYS } from '../../domain/metrics';
import {
  FIGURE_STATUSES,
  INFERENCE_RULES,
  SEVERITIES,
  VERDICTS,
  figureRef,
  type FigureRef,
} from '../../domain/report';
import { closedList } from './packed-values';

/** Raised when what is packed changes, or its order. */
const LAYOUT = 2;

/** The closed lists whose words are packed as their places. */
export const LISTS = {
  metrics: closedList(METRIC_KEYS),
  applicants: closedList(APPLICANTS),
  statuses: closedList(FIGURE_STATUSES),
  rules: closedList(INFERENCE_RULES),
  refs: closedList<FigureRef>(
    METRIC_KEYS.flatMap((metric) =>
      [null, ...APPLICANTS].map((applicant) => figureRef({ metric, applicant })),
    ),
  ),
  codes: closedList(FINDING_CODES),
  severities: closedList(SEVERITIES),
  verdicts: closedList(VERDICTS),
};

/**
 * What both sides must have in common for a place to mean the same word. The program may have been built anew under
 * a site that runs.
 */
export const PACKING = [LAYOUT, ...Object.values(LISTS).map(({ words }) => words.join(' '))].join('\n');
