import type { DocumentCell } from '../domain/document';

const BAR = /(?<!\\)[|｜]/g;
/** A single dash is a value (not applicable), so a rule has three or a colon. */
const RULE = /^\s*(:-+:?|-+:|-{3,})\s*$/;

interface Piece {
  readonly start: number;
  readonly end: number;
}

function piecesBetweenBars(line: string): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (const match of line.matchAll(BAR)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: line.length });
  return found;
}

function tabPieces(line: string): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (let end = line.indexOf('\t'); end >= 0; end = line.indexOf('\t', start)) {
    found.push({ start, end });
    start = end + 1;
  }
  found.push({ start, end: line.length });
  return found;
}

/** `| a | b |`: the outer bars make no cells. */
function barPieces(line: string): Piece[] {
  const all = piecesBetweenBars(line);
  const isBlank = (piece: Piece | undefined): boolean =>
    piece !== undefined && line.slice(piece.start, piece.end).trim() === '';
  const first = isBlank(all[0]) ? 1 : 0;
  const last = all.length - 1 > first && isBlank(all.at(-1)) ? all.length - 1 : all.length;
  return all.slice(first, last);
}

function isRule(line: string, found: readonly Piece[]): boolean {
  if (!line.includes('-')) return false;
  const filled = found
    .map((piece) => line.slice(piece.start, piece.end))
    .filter((text) => text.trim() !== '');
  return filled.length > 0 && filled.every((text) => RULE.test(text));
}

function borderedPieces(line: string): Piece[] {
  const whole = [{ start: 0, end: line.length }];
  const hasTabs = line.includes('\t');
  const hasBars = /[|｜]/.test(line);
  const byBars = hasBars && (!hasTabs || /^\s*[|｜]/.test(line));
  if (!byBars && !hasTabs) return whole;
  const found = byBars ? barPieces(line) : tabPieces(line);
  return isRule(line, found) ? whole : found;
}

/** What `trim` takes away. */
function isWhite(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/**
 * The cells of a line of plain text, trimmed: by bars (a markdown row), else by tabs; a line of prose and a
 * separator row are one cell. `offset` is where the line starts in the text.
 */
export function splitCells(line: string, offset: number): DocumentCell[] {
  return borderedPieces(line).map((piece, column) => {
    let { start: from, end: to } = piece;
    while (to > from && isWhite(line.charCodeAt(to - 1))) to -= 1;
    while (from < to && isWhite(line.charCodeAt(from))) from += 1;
    return { text: line.slice(from, to), start: offset + from, end: offset + to, column };
  });
}
