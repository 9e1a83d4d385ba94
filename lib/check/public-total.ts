import type { YearSumRule } from './sum-constraint';

const SUBJECTS = ['disclosure.rules', 'disclosure.normative_documents'] as const;

/**
 * 对外公开总数量 (2019 form) can grow by no more than 本年新公开数量. It may grow by less: documents leave the list,
 * and the form has no column for them.
 */
export const publicTotal: YearSumRule = (table, before, year) =>
  SUBJECTS.map((subject) => ({
    code: 'public_total',
    left: [table.term(`${subject}.total_public`)],
    right: [before.term(`${subject}.total_public`), table.term(`${subject}.newly_public`)],
    params: { metric: `${subject}.total_public`, before: year },
    isAtMost: true,
    isSoft: true,
  }));
