import { figureRef, type Finding } from '../domain/report';
import type { Rule } from './sum-constraint';

/**
 * 规章 can be made by provinces, cities divided into districts and autonomous prefectures (立法法 第八十二条), so a
 * county or township that reports some has most likely counted 规范性文件 here.
 */
export const rulesCompetence: Rule = (report) => {
  const level = report.division?.level;
  if (level !== 'county' && level !== 'township') return [];
  const claimed = report.figures.filter(
    ({ metric, value }) => metric.startsWith('disclosure.rules.') && value !== null && value > 0,
  );
  const [first] = claimed;
  if (!first) return [];
  const finding: Finding = {
    code: 'rules_competence',
    severity: 'warning',
    verdict: 'violated',
    figures: claimed.map(figureRef),
    expression: claimed.map(({ raw }) => raw).join(', '),
    params: { level },
    source: first.source,
  };
  return [finding];
};
