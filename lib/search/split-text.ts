import type { SectionKind } from '../domain/report';
import { MAX_PASSAGE } from './limits';
import type { PublishedReport } from './passage';

export interface Piece {
  readonly section: SectionKind | null;
  readonly start: number;
  readonly end: number;
  /** Where the section ends that the piece stands in. */
  readonly sectionEnd: number;
}

/** Cuts the whole extracted text into passages: nothing but white space is left out, and none crosses a section. */
export function splitText(report: Pick<PublishedReport, 'text' | 'sections'>): Piece[] {
  return regions(report).flatMap((region) =>
    paragraphs(report.text, region).flatMap((paragraph) => cutLong(report.text, paragraph)),
  );
}

/** The sections with their headings, and what stands before, between and behind them. */
function regions({ text, sections }: Pick<PublishedReport, 'text' | 'sections'>): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  const add = (section: SectionKind | null, start: number, end: number): void => {
    if (end > start) found.push({ section, start, end, sectionEnd: end });
  };
  for (const section of [...sections].sort((a, b) => a.start - b.start)) {
    const heading = section.heading === null ? -1 : text.lastIndexOf(section.heading, section.start);
    const start = Math.max(at, heading < at ? section.start : heading);
    add(null, at, start);
    add(section.kind, start, section.end);
    at = Math.max(at, section.end);
  }
  add(null, at, text.length);
  return found;
}

/** Lines without the white space around them; a sentence that a line break cuts stays in one piece. */
function paragraphs(text: string, region: Piece): Piece[] {
  const found: Piece[] = [];
  let at = region.start;
  let open = false;
  for (const line of text.slice(region.start, region.end).split('\n')) {
    const start = at + line.length - line.trimStart().length;
    const end = at + line.trimEnd().length;
    at += line.length + 1;
    const last = found.at(-1);
    if (end <= start) {
      open = false;
    } else if (open && last !== undefined && !/[\t|]/.test(line) && end - last.start <= MAX_PASSAGE) {
      found[found.length - 1] = { ...last, end };
      open = goesOn(line);
    } else {
      found.push({ ...region, start, end });
      open = goesOn(line);
    }
  }
  return found;
}

/** A full line that is no table row and ends in the middle of a sentence, as in files with fixed line breaks. */
function goesOn(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length >= 25 && !/[\t|]/.test(line) && !/[。！？；：.!?;:…”）)0-9]$/.test(trimmed);
}

function cutLong(text: string, piece: Piece): Piece[] {
  if (piece.end - piece.start <= MAX_PASSAGE) return [piece];
  const window = text.slice(piece.start, piece.start + MAX_PASSAGE);
  const sentence = Math.max(...['。', '；', '！', '？', '\n'].map((mark) => window.lastIndexOf(mark))) + 1;
  const whole = sentence > MAX_PASSAGE / 3 ? sentence : MAX_PASSAGE;
  const splitsPair = /[\uD800-\uDBFF]$/.test(window.slice(0, whole));
  const cut = piece.start + (splitsPair ? whole - 1 : whole);
  return [{ ...piece, end: cut }, ...cutLong(text, { ...piece, start: cut })];
}
