import type { ExtractedDocument } from '../../domain/document';
import { foldedLine, printedLines, type FoldedLine } from './lines';
import { parseTitle, type TitleParts } from './parse-title';

export interface FoundTitle extends TitleParts {
  /** As printed, without stray white space. */
  readonly text: string;
  /** The issuer as printed. */
  readonly printedIssuer: string | null;
  /** Null for a title that does not stand in the text. */
  readonly line: FoldedLine['line'];
}

const LINES_SEARCHED = 150;
const LONGEST_PART = 40;
const MOST_PARTS = 3;

function found(parts: TitleParts, lines: readonly FoldedLine[]): FoundTitle {
  const printed = (from: number, to: number): string => {
    let at = 0;
    return lines
      .map((line) => {
        const piece = line.printed(
          Math.max(0, from - at),
          Math.max(0, Math.min(line.folded.length, to - at)),
        );
        at += line.folded.length;
        return from < at && to > at - line.folded.length ? piece : '';
      })
      .join('');
  };
  const { issuer, issuerStart, start, end } = parts;
  return {
    ...parts,
    text: printed(start, end),
    printedIssuer: issuer === null ? null : printed(issuerStart, issuerStart + issuer.length),
    line: lines[0]?.line ?? null,
  };
}

/** How much of a title it is: the issuer counts most, then the year, then 年度报告; fewer lines are better. */
function weight(title: TitleParts, parts: number): number {
  return (
    (title.issuer === null ? 0 : 4) +
    (title.year === null ? 0 : 3) +
    (title.isAnnual ? 1 : 0) -
    (parts - 1) * 0.5
  );
}

function titlesAt(lines: readonly FoldedLine[], index: number): { title: FoundTitle; weight: number }[] {
  const titles: { title: FoundTitle; weight: number }[] = [];
  for (let size = 1; size <= MOST_PARTS; size += 1) {
    const window = lines.slice(index, index + size);
    if (window.length < size || (size > 1 && window.some(({ folded }) => folded.length > LONGEST_PART)))
      break;
    const parts = parseTitle(window.map(({ folded }) => folded).join(''));
    if (parts === null || (size > 1 && !parts.standsAlone)) continue;
    titles.push({ title: found(parts, window), weight: weight(parts, size) });
  }
  return titles;
}

function best(lines: readonly FoldedLine[]): FoundTitle | null {
  const all = lines.flatMap((_, index) => titlesAt(lines, index)).filter((x) => x.weight >= 1);
  return (
    all.reduce<(typeof all)[number] | null>((a, b) => (a === null || b.weight > a.weight ? b : a), null)
      ?.title ?? null
  );
}

/** The report's title: in its text (also split over lines, or below a heading), else outside it (HTML title, document property). */
export function findTitle(document: ExtractedDocument): FoundTitle | null {
  const inText = best(printedLines(document, LINES_SEARCHED, 0));
  if (inText !== null) return inText;
  const outside = (document.metaTitle ?? '').split(/[_|｜]|--| - /);
  return best(outside.map((part) => foldedLine(part, null)));
}

/** The title a file is named by, or null. */
export function titleOfFileName(fileName: string): FoundTitle | null {
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z0-9]{1,5}$/, '');
  return best([foldedLine(name, null)]);
}
