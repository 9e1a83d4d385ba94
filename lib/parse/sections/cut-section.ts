import type { ExtractedDocument } from '../../domain/document';
import type { ParsedSection, SectionKind } from '../../domain/report';
import { findSignature } from './find-signature';
import type { SectionStart } from './section-start';

/** Dates, issuers and document numbers under a title are shorter than any real paragraph. */
export const LONGEST_FURNITURE = 40;
const TITLE_AGAIN = /(?:年度报告|工作报告|年报)\s*$/;

function isTitle(kind: SectionKind, line: string): boolean {
  return kind === 'overview' && line.length <= LONGEST_FURNITURE && TITLE_AGAIN.test(line);
}

/** Behind blank lines and a title that stands below the part's heading. */
function beginOf(text: string, { kind, body }: SectionStart, until: number): number {
  let start = body;
  for (let end = start; start < until; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0 || end > until) end = until;
    const line = text.slice(start, end);
    if (line.trim() !== '' && !isTitle(kind, line)) break;
  }
  return Math.min(start, until);
}

/** The part's own text up to `until`, without the blank lines around it and the signature behind it. */
export function cutSection(document: ExtractedDocument, part: SectionStart, until: number): ParsedSection {
  const { text, lines } = document;
  const { kind, ordinal, heading, body } = part;
  const limit = findSignature(document, body, until);
  let start = beginOf(text, part, limit);
  const own = text.slice(start, limit).trimEnd();
  if (own === '') start = body;
  const insideLine = !lines.some((line) => line.start === start);
  if (insideLine && own !== '') start += own.length - own.trimStart().length;
  const end = own === '' ? start : start + (insideLine ? own.trimStart() : own).length;
  const line = lines.findLast((each) => each.start <= start) ?? lines[0];
  return {
    kind,
    ordinal,
    heading,
    text: text.slice(start, end),
    source: { page: line?.page ?? null, line: line?.number ?? 1, start, end },
  };
}

/** Where text begins that is more than dates, issuers and document numbers; null where there is none. */
export function proseFrom(text: string, from: number, until: number): number | null {
  let at = from;
  for (const line of text.slice(from, until).split('\n')) {
    if (line.length > LONGEST_FURNITURE || /。\s*$/.test(line)) return at;
    at += line.length + 1;
  }
  return null;
}
