import type { DocumentLine } from '../../domain/document';
import type { FindingCode } from '../../domain/finding-codes';
import type { Finding, Verdict } from '../../domain/report';

const VERDICTS: Partial<Record<FindingCode, Verdict>> = {
  name_normalized: 'holds',
  year_conflict: 'violated',
};

/** A finding about who reports on which year; `line` is where it was read, when it was. */
export function identityFinding(
  code: Extract<
    FindingCode,
    | 'title_missing'
    | 'year_uncertain'
    | 'year_conflict'
    | 'organization_uncertain'
    | 'division_uncertain'
    | 'name_normalized'
  >,
  params: Finding['params'],
  line: DocumentLine | null,
): Finding {
  return {
    code,
    severity: code === 'name_normalized' ? 'info' : 'warning',
    verdict: VERDICTS[code] ?? 'undetermined',
    figures: [],
    expression: '',
    params,
    source: line === null ? null : { page: line.page, line: line.number, start: line.start, end: line.end },
  };
}
