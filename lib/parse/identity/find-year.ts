import type { Finding } from '../../domain/report';
import type { FoundTitle } from './find-title';
import { identityFinding } from './identity-finding';
import type { FoldedLine } from './printed-lines';
import { YEAR, readYear } from './read-year';

// Also with lost characters, as in 自202311日起至20231231日止.
const PERIOD = new RegExp(
  `(?<from>${YEAR})[年./-]?0?1[月./-]?0?1日?(?:起|开始)?(?:至|到|[-—~–]+)(?:(?<to>${YEAR})[年./-]?)?12[月./-]?3[01]日?`,
  'u',
);
const PREAMBLE = new RegExp(
  `(?<year>${YEAR})年?度?(?:政府|政务)*(?:信息|政务)?公开(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:情况)?(?:报告|年报|总结|公布|公开|汇报|通报)`,
  'u',
);

function periodYear(lines: readonly FoldedLine[]): { year: number; line: FoldedLine } | null {
  for (const [index, line] of lines.entries()) {
    // A sentence may run on into the next line.
    const match = PERIOD.exec(line.folded + (lines[index + 1]?.folded ?? ''));
    if (match === null || match.index >= line.folded.length) continue;
    const { from, to = from } = match.groups ?? {};
    if (from !== undefined && to !== undefined && readYear(from) === readYear(to))
      return { year: readYear(from), line };
  }
  return null;
}

function preambleYear(lines: readonly FoldedLine[]): number | null {
  const text = lines.map(({ folded }) => folded).join('');
  const years = new Set(
    [...text.matchAll(new RegExp(PREAMBLE, 'gu'))].map((match) => readYear(match.groups?.year ?? '')),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/** The year reported on: from the title, else the period of the figures, the preamble, the title a file is named by. Null when the title and the period differ. */
export function findYear(
  title: FoundTitle | null,
  named: FoundTitle | null,
  lines: readonly FoldedLine[],
): { year: number | null; findings: Finding[] } {
  const period = periodYear(lines);
  const fromTitle = title?.year ?? null;
  if (fromTitle !== null && period !== null && fromTitle !== period.year) {
    const params = { title: fromTitle, period: period.year };
    return { year: null, findings: [identityFinding('year_conflict', params, period.line.line)] };
  }
  const year = fromTitle ?? period?.year ?? preambleYear(lines) ?? named?.year ?? null;
  return {
    year,
    findings:
      year === null ? [identityFinding('year_uncertain', { candidates: 'none' }, title?.line ?? null)] : [],
  };
}
