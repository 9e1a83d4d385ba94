import type { ExtractedDocument } from '../../domain/document';
import { foldedLine, type FoldedLine } from './printed-lines';
import { parseTitle, type TitleParts } from './parse-title';

export interface FoundTitle extends TitleParts {
  /** As printed, without stray white space. */
  readonly text: string;
  /** The issuer as printed. */
  readonly printedIssuer: string | null;
  /** Null for a title that does not stand in the text. */
  readonly line: FoldedLine['line'];
}

const LONGEST_PART = 40;
const MOST_PARTS = 3;
const LEAST_WEIGHT = 1;
const AGREEMENT = 2;

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
function weightOf(title: TitleParts, parts: number): number {
  return (
    (title.issuer === null ? 0 : 4) +
    (title.year === null ? 0 : 3) +
    (title.isAnnual ? 1 : 0) -
    (parts - 1) * 0.5
  );
}

interface Weighted {
  readonly title: FoundTitle;
  readonly weight: number;
}

function titlesAt(lines: readonly FoldedLine[], index: number): Weighted[] {
  const titles: Weighted[] = [];
  let text = '';
  for (let size = 1; size <= MOST_PARTS; size += 1) {
    const line = lines[index + size - 1];
    const isLong = text.length > LONGEST_PART && size === 2;
    if (!line || isLong || (size > 1 && line.folded.length > LONGEST_PART)) break;
    text += line.folded;
    const parts = parseTitle(text);
    if (parts === null || (size > 1 && !parts.standsAlone)) continue;
    const weight = weightOf(parts, size);
    if (weight < LEAST_WEIGHT) continue;
    titles.push({ title: found(parts, lines.slice(index, index + size)), weight });
  }
  return titles;
}

/** Every title has it, and few lines have. */
const SIGN = '报';

function titlesIn(lines: readonly FoldedLine[]): Weighted[] {
  const titles: Weighted[] = [];
  let last = -1;
  for (let index = 0; index < lines.length; index += 1) {
    // The next line with the sign, when it is near enough for a title that begins here.
    if (last < index) last = lines.findIndex(({ folded }, at) => at >= index && folded.includes(SIGN));
    if (last < 0) break;
    if (last < index + MOST_PARTS) titles.push(...titlesAt(lines, index));
  }
  return titles;
}

function heaviest(titles: readonly Weighted[]): FoundTitle | null {
  const [first, ...others] = titles;
  if (first === undefined) return null;
  return others.reduce((a, b) => (b.weight > a.weight ? b : a), first).title;
}

/** The title an HTML page or a document's properties name, or null. */
export function titleOfPage({ metaTitle }: ExtractedDocument): FoundTitle | null {
  return heaviest(titlesIn((metaTitle ?? '').split(/[_|｜]|--| - /).map((part) => foldedLine(part, null))));
}

/** The report's title: in the lines of its text (also split over lines, or below a heading), else the page's. */
export function findTitle(lines: readonly FoldedLine[], outside: FoundTitle | null): FoundTitle | null {
  // A web page may list other years' reports beside its own.
  const agrees = ({ issuer, year }: FoundTitle): boolean =>
    issuer === outside?.issuer && year === outside.year;
  const inText = titlesIn(lines);
  return (
    heaviest(inText.map((x) => (agrees(x.title) ? { ...x, weight: x.weight + AGREEMENT } : x))) ?? outside
  );
}

/** The title a file is named by, or null. */
export function titleOfFileName(fileName: string): FoundTitle | null {
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z0-9]{1,5}$/, '');
  return heaviest(titlesIn([foldedLine(name, null)]));
}
