import type { SectionKind, Source } from '../domain/report';
import { fold, foldWithOffsets } from '../text/fold';
import { STRETCH } from './limits';
import { TITLE_ORDINAL, type Passage, type PublishedReport } from './passage';
import { splitText } from './split-text';

/**
 * The passages of one published report: its title with place, body and year, then every paragraph and table row of
 * the extracted text in order. Every stretch of 50 characters within a section lies whole in some passage's text.
 */
export function buildPassages(report: PublishedReport): Passage[] {
  const lineStarts = [0, ...[...report.text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const make = (ordinal: number, section: SectionKind | null, text: string, source: Source): Passage => ({
    id: `${report.reportId}_${ordinal}`,
    reportId: report.reportId,
    versionId: report.versionId,
    ordinal,
    section,
    year: report.year,
    kind: report.kind,
    divisionPath: report.divisionPath,
    text,
    ...source,
  });
  const place = (start: number, end: number): Source => ({
    page: report.hasPages ? 1 + countUpTo(report.pageStarts, start) : null,
    line: countUpTo(lineStarts, start),
    start,
    end,
  });
  const pieces = splitText(report).map((piece, index) => {
    const reach = piece.end + reachLength(report.text.slice(piece.end, piece.sectionEnd));
    const text = report.text.slice(piece.start, reach);
    return make(index + 1, piece.section, text, place(piece.start, piece.end));
  });
  const title = titlePlace(report);
  return [make(TITLE_ORDINAL, null, titleText(report), place(title.start, title.end)), ...pieces];
}

function titleText(report: PublishedReport): string {
  const names = `${report.divisionNames.join(' ')} ${report.organization} ${report.year}年`;
  return report.title === null ? names : `${report.title}\n${names}`;
}

/** Where the title is printed; the very beginning when it is not. */
function titlePlace({ title, text }: PublishedReport): { start: number; end: number } {
  const { folded, starts, ends } = foldWithOffsets(text.slice(0, 5_000));
  const needle = fold(title ?? '');
  const at = needle === '' ? -1 : folded.indexOf(needle);
  return at === -1
    ? { start: 0, end: 0 }
    : { start: starts[at] ?? 0, end: ends[at + needle.length - 1] ?? 0 };
}

/** Raw length of the first characters that a query beginning before them can still reach. */
function reachLength(following: string): number {
  let length = 0;
  let reached = 0;
  for (const character of following) {
    if (reached >= STRETCH - 1) break;
    reached += Array.from(fold(character)).length;
    length += character.length;
  }
  return length;
}

/** How many of the ascending offsets are at or before the place. */
function countUpTo(offsets: readonly number[], place: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
