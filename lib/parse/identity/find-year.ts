import type { DocumentLine } from '../../domain/document';
import type { Finding } from '../../domain/report';
import { flatMap } from '../../domain/flat-map';
import { ANNOUNCED, withoutCitations } from './announcement';
import type { FoundTitle } from './find-title';
import { identityFinding } from './identity-finding';
import type { FoldedLine } from './printed-lines';
import { YEAR, readYear } from './read-year';

// Also with lost characters, as in 自202311日起至20231231日止.
const PERIOD = new RegExp(
  `(?<from>${YEAR})[年./-]?0?1[月./-]?0?1日?(?:起|开始|始)?(?:至|到|[-—~–]+)(?:(?<to>${YEAR})[年./-]?)?12[月./-]?3[01]日?`,
  'u',
);
const PREAMBLE = new RegExp(
  `(?<year>${YEAR})年?度?(?:政府|政务)*(?:信息|政务)?公开(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:情况)?(?:报告|年报|总结|公布|公开|汇报|通报)`,
  'gu',
);
/** Sentences that tell what was done in a year: 2020年,我局… */
const TOLD = new RegExp(
  `(?<=^|[。;!]|概述|概况|情况)(?<year>${YEAR})(?:年|全年|年度)(?:以来|来|度)?(?:,|我|本|全|共)`,
  'gu',
);
/** From here on plans for the next year may follow. */
const PLANS = /(?:存在|主要)(?:的)?(?:主要)?问题|改进措施/;
const MENTIONED = new RegExp(`(?<year>${YEAR})年(?!\\d)`, 'gu');
const LEAST = 2;

type Place = 'title' | 'period' | 'preamble' | 'page' | 'file';

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

const only = (years: readonly number[]): number | null =>
  new Set(years).size === 1 ? (years[0] ?? null) : null;

function preambleYear(lines: readonly FoldedLine[]): number | null {
  const text = withoutCitations(lines.map(({ folded }) => folded).join(''));
  const announced = flatMap([...text.matchAll(ANNOUNCED)], ({ groups }) => {
    const year = groups?.before ?? groups?.after;
    return year === undefined ? [] : [readYear(year)];
  });
  const named = [...text.matchAll(PREAMBLE)].map(({ groups }) => readYear(groups?.year ?? ''));
  return announced.length > 0 ? only(announced) : only(named);
}

function beforePlans(lines: readonly FoldedLine[]): readonly FoldedLine[] {
  const plans = lines.findIndex(({ folded }, index) => index > 2 && PLANS.test(folded) && folded.length < 40);
  return plans < 0 ? lines : lines.slice(0, plans);
}

const yearsOf = (lines: readonly FoldedLine[], pattern: RegExp): number[] =>
  flatMap(lines, ({ folded }) =>
    [...withoutCitations(folded).matchAll(pattern)].map(({ groups }) => readYear(groups?.year ?? '')),
  );

/** The one year sentences open with, when they do so twice or no other year is named at all. */
function toldYear(lines: readonly FoldedLine[]): number | null {
  const told = yearsOf(lines, TOLD);
  const mentioned = yearsOf(lines, MENTIONED);
  const isCertain = told.length >= LEAST || (mentioned.length >= LEAST && only(mentioned) !== null);
  return isCertain ? only(told) : null;
}

function conflict(years: Readonly<Record<Place, number | null>>, line: DocumentLine | null): Finding {
  const params = Object.fromEntries(Object.entries(years).map(([place, year]) => [place, year ?? 'none']));
  return identityFinding('year_conflict', params, line);
}

/**
 * The year reported on. Title and period settle it when they agree; else every place that names a year must name
 * the same one; without any, what the sentences tell. Null with a finding when places differ or none names it.
 */
export function findYear(
  title: FoundTitle | null,
  outside: { readonly page: FoundTitle | null; readonly file: FoundTitle | null },
  lines: readonly FoldedLine[],
): { year: number | null; findings: Finding[] } {
  const period = periodYear(lines);
  const years = {
    title: title?.year ?? null,
    period: period?.year ?? null,
    preamble: preambleYear(beforePlans(lines)),
    page: outside.page?.year ?? null,
    file: outside.file?.year ?? null,
  };
  if (years.title !== null && years.title === years.period) return { year: years.title, findings: [] };
  const named = Object.values(years).filter((year) => year !== null);
  if (new Set(named).size > 1) {
    return { year: null, findings: [conflict(years, period?.line.line ?? title?.line ?? null)] };
  }
  const year = named[0] ?? toldYear(beforePlans(lines));
  if (year !== null) return { year, findings: [] };
  const candidates = [...new Set(yearsOf(beforePlans(lines), TOLD))].join('、') || 'none';
  return { year, findings: [identityFinding('year_uncertain', { candidates }, title?.line ?? null)] };
}
