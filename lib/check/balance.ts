import { APPLICANTS } from '../domain/metrics';
import type { SumRule } from './sum-constraint';

/** Each column of table 3: 一 + 二 = （七） + 四, which the form itself prints in its corner. */
export const balance: SumRule = (table) =>
  APPLICANTS.map((applicant) => ({
    code: 'balance',
    left: [table.term('requests.received', applicant), table.term('requests.carried_in', applicant)],
    right: [table.term('requests.total_handled', applicant), table.term('requests.carried_out', applicant)],
    params: { applicant },
  }));
