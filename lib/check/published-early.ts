import type { Finding } from '../domain/report';
import type { Rule } from './sum-constraint';

/** A report on a whole year cannot be out before the year is. */
export const publishedEarly: Rule = ({ year, publishedOn }) => {
  if (year === null || publishedOn === null || publishedOn > `${year}-12-31`) return [];
  const finding: Finding = {
    code: 'published_early',
    severity: 'warning',
    verdict: 'violated',
    figures: [],
    expression: `${publishedOn} ≤ ${year}-12-31`,
    params: { publishedOn, year },
    source: null,
  };
  return [finding];
};
