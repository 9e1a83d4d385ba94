import { figureRef, type Finding, type ParsedReport } from '../domain/report';
import { statedAs } from './stated-as';
import type { Rule } from './sum-constraint';

/** Whether the body has the power to make 规章: never, only as the government it may have counted for, or its own. */
function powerOf({ division, organization }: ParsedReport): 'none' | 'of_its_government' | 'its_own' {
  if (division === null) return 'its_own';
  if (division.level === 'county' || division.level === 'township') return 'none';
  // Departments of the State Council make 规章 of their own (立法法第九十一条).
  if (division.level === 'central') return 'its_own';
  return organization?.kind === 'department' ? 'of_its_government' : 'its_own';
}

/**
 * 规章 can be made by the governments of provinces, cities divided into districts and autonomous prefectures (立法法
 * 第九十三条), so a county or township that reports some has most likely counted 规范性文件 here; a department of
 * such a government may have counted what its government made.
 */
export const rulesCompetence: Rule = (report) => {
  const power = powerOf(report);
  if (power === 'its_own') return [];
  const cells = report.figures.filter(({ metric }) => metric.startsWith('disclosure.rules.'));
  const claimed = cells.filter(({ value }) => value !== null && value > 0);
  const known = cells.filter(({ value }) => value !== null);
  const [first] = claimed.length > 0 ? claimed : known;
  if (!first || (claimed.length === 0 && known.length < cells.length)) return [];
  const verdict = claimed.length === 0 ? 'holds' : power === 'none' ? 'violated' : 'undetermined';
  const named = claimed.length > 0 ? claimed : known;
  const refs = named.map(figureRef);
  const finding: Finding = {
    code: 'rules_competence',
    severity: verdict === 'holds' ? 'info' : 'warning',
    verdict,
    figures: refs,
    expression: named.map(statedAs).join(', '),
    params: {
      level: power === 'none' ? (report.division?.level ?? '') : 'department',
      ...(verdict === 'violated' ? { suspects: refs.join('+') } : {}),
    },
    source: first.source,
  };
  return [finding];
};
