import { APPLICANTS } from '../domain/metrics';
import type { YearSumRule } from './sum-constraint';

/** 结转: what one year carries out (四、结转下年度继续办理) the next carries in (二、上年结转), column by column. */
export const carryOver: YearSumRule = (table, before, year) =>
  APPLICANTS.map((applicant) => ({
    code: 'carry_over',
    left: [table.term('requests.carried_in', applicant)],
    right: [before.term('requests.carried_out', applicant)],
    params: { applicant, before: year },
  }));
