import { APPLICANTS } from '../domain/metrics';
import type { Rule } from './rule';
import { figureTable } from './figure-table';
import { checkSum } from './sum-verdict';

/** Each column of table 3: 一 + 二 = （七） + 四, printed in the form's own corner. Cells taken from this sum prove nothing. */
export const balance: Rule = (report) => {
  const table = figureTable(report);
  return APPLICANTS.flatMap((applicant) => {
    const incoming = [
      table.term('requests.received', applicant),
      table.term('requests.carried_in', applicant),
    ];
    const outgoing = [
      table.term('requests.total_handled', applicant),
      table.term('requests.carried_out', applicant),
    ];
    if ([...incoming, ...outgoing].some(({ figure }) => figure?.rule === 'balance')) return [];
    return checkSum('balance', incoming, outgoing, { applicant }) ?? [];
  });
};
