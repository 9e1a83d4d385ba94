import { publicationDeadline } from '../domain/publication-deadline';
import type { Finding } from '../domain/report';
import type { Rule } from './sum-constraint';

const FIRST_YEAR_OF_JANUARY = 2019;

/**
 * 条例 (2019) 第四十九条: departments publish by 31 January, governments by 31 March; before, everyone by 31 March.
 * Townships are not named there, and an office may publish for its government, so it is given the later day. Without
 * a printed date there is nothing to check.
 */
export const publishedLate: Rule = (report) => {
  const { organization, year, publishedOn } = report;
  if (!organization || year === null || publishedOn === null || publishedOn <= `${year}-12-31`) return [];
  if (organization.kind === 'township' || organization.kind === 'other') return [];
  const early = organization.kind === 'department' && year >= FIRST_YEAR_OF_JANUARY;
  const deadline = publicationDeadline(early ? 'department' : 'government', year);
  const isLate = publishedOn > deadline;
  const finding: Finding = {
    code: 'published_late',
    severity: isLate ? 'warning' : 'info',
    verdict: isLate ? 'violated' : 'holds',
    figures: [],
    expression: `${publishedOn} ${isLate ? '>' : '≤'} ${deadline}`,
    params: { publishedOn, deadline },
    source: null,
  };
  return [finding];
};
