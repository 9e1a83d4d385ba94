import type { ExtractedDocument } from '../../domain/document';
import type { Candidate, CoveredPeriod, DivisionRef, Finding, ParsedOrganization } from '../../domain/report';
import { flatMap } from '../../domain/flat-map';
import { fold } from '../../text/fold';
import { findOrganization, type FoundOrganization } from './find-organization';
import { findPeriod } from './find-period';
import { findPublishedOn } from './find-published-on';
import { findTitle, titleOfFileName, titleOfPage, type FoundTitle } from './find-title';
import { findYear } from './find-year';
import { identityFinding } from './identity-finding';
import { printedLines, type FoldedLine } from './printed-lines';
import { locateDivision } from './locate-division';
import { withoutPinyin } from './without-pinyin';

/** Who reports on which year. Null means not certain, with a finding that says so. */
export interface Identity {
  readonly title: string | null;
  readonly year: number | null;
  readonly organization: ParsedOrganization | null;
  readonly division: DivisionRef | null;
  /** ISO date (YYYY-MM-DD), when printed. */
  readonly publishedOn: string | null;
  /** 统计期限, when printed. */
  readonly period: CoveredPeriod | null;
  readonly findings: readonly Finding[];
  readonly divisionCandidates: readonly Candidate<DivisionRef>[];
  readonly organizationCandidates: readonly Candidate<ParsedOrganization>[];
  /** Number of the line the title begins on; null where it does not stand in the text. */
  readonly titleLine: number | null;
}

const FIRST_LINES = 150;
const LAST_LINES = 12;
const ABOVE_TITLE = 6;

/** A web page may print its whole menu before the report: what counts begins a few lines above the title. */
function linesAround(title: FoundTitle | null, lines: readonly FoldedLine[]): readonly FoldedLine[] {
  const at = lines.findIndex(({ line }) => line !== null && line === title?.line);
  return lines.slice(Math.max(0, at - ABOVE_TITLE));
}

function candidatesOf(
  { candidates }: FoundOrganization,
  named: FoundTitle | null,
  text: string,
): Candidate<DivisionRef>[] {
  const byFile =
    named?.issuer === null || named === null ? [] : [{ name: named.issuer, reason: 'file_name' as const }];
  const printed = candidates.map(({ value, reason }) => ({ name: value.name, reason }));
  const located = flatMap([...printed, ...byFile], ({ name, reason }) => {
    const { division } = locateDivision(name, text);
    return division === null ? [] : [{ value: division, reason }];
  });
  return located.filter((x, index) => located.findIndex((y) => y.value.code === x.value.code) === index);
}

/** Reads title, year, issuer, place and date of publication of a report. Pure; never throws. */
export function identify(document: ExtractedDocument): Identity {
  const text = fold(withoutPinyin([document.text, document.metaTitle ?? '', document.fileName].join('\n')));
  const page = titleOfPage(document);
  const printed = printedLines(document, FIRST_LINES, LAST_LINES);
  const title = findTitle(printed.slice(0, FIRST_LINES), page);
  const lines = linesAround(title, printed);
  const named = titleOfFileName(document.fileName);
  const { year, findings: ofYear } = findYear(title, { page, file: named }, lines);
  const found = findOrganization(title, page, lines, text);
  const { organization } = found;
  const located =
    organization === null
      ? { division: null, candidates: candidatesOf(found, named, text) }
      : locateDivision(organization.name, text);
  const findings = [...ofYear, ...found.findings];
  if (title === null) findings.unshift(identityFinding('title_missing', {}, null));
  if (located.division === null) {
    const candidates =
      located.candidates.map(({ value }) => `${value.name} ${value.code}`).join('、') || 'none';
    findings.push(
      identityFinding(
        'division_uncertain',
        { printed: organization?.name ?? '', candidates },
        title?.line ?? null,
      ),
    );
  }
  return {
    title: title?.text ?? named?.text ?? null,
    year,
    organization,
    division: located.division,
    publishedOn: findPublishedOn(lines),
    period: findPeriod(lines),
    findings,
    divisionCandidates: located.candidates,
    organizationCandidates: found.candidates,
    titleLine: title?.line?.number ?? null,
  };
}
