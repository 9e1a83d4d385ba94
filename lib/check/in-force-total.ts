import type { YearSumRule } from './sum-constraint';

const SUBJECTS = ['disclosure.rules', 'disclosure.normative_documents'] as const;

/**
 * 现行有效 rolls forward (2021 form): last year's, and what was issued, are this year's and what was repealed. A
 * document whose term ended is often in neither column, so a breach is a warning. 对外公开总数量 of the 2019 form is
 * another thing and is never joined with it.
 */
export const inForceTotal: YearSumRule = (table, before, year) =>
  SUBJECTS.map((subject) => ({
    code: 'in_force_total',
    left: [before.term(`${subject}.in_force`), table.term(`${subject}.issued`)],
    right: [table.term(`${subject}.in_force`), table.term(`${subject}.repealed`)],
    params: { metric: `${subject}.in_force`, before: year },
    isSoft: true,
  }));
