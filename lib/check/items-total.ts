import type { YearSumRule } from './sum-constraint';

const SUBJECTS = [
  'disclosure.licensing',
  'disclosure.other_services',
  'disclosure.penalties',
  'disclosure.compulsion',
  'disclosure.fees',
] as const;

/**
 * Items of the 2019 form roll forward: 上一年项目数量 of one report is the one before's with its 本年增/减. Lists of
 * items are also drawn up anew between two reports, so a breach is a warning.
 */
export const itemsTotal: YearSumRule = (table, before, year) =>
  SUBJECTS.map((subject) => ({
    code: 'items_total',
    left: [before.term(`${subject}.items_last_year`), before.term(`${subject}.items_change`)],
    right: [table.term(`${subject}.items_last_year`)],
    params: { metric: `${subject}.items_last_year`, before: year },
    isSoft: true,
  }));
