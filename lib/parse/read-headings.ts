import type { DocumentLine, ExtractedDocument } from '../domain/document';
import { SECTION_KINDS, type SectionKind } from '../domain/report';
import { fold, foldWithOffsets } from '../text/fold';
import { readCell } from './read-cell';

/** A place that may be the heading of one of the six parts. */
export interface Heading {
  readonly kind: SectionKind;
  readonly line: number;
  /** Offsets in the document's text; the part's own text begins at `end`. */
  readonly start: number;
  readonly end: number;
  /** As printed, without the marks of markdown. */
  readonly text: string;
  readonly score: number;
}

/** The words of each part's heading, folded and without its number. The first pattern is the statutory wording. */
const WORDING: Readonly<Record<SectionKind, readonly RegExp[]>> = {
  overview: [
    /^总体情况$/,
    /^(?:概述|引言|前言|总体概述|基本概况|主要工作概述|(?:工作)?基本情况|(?:\d{4}年(?:度)?)?政府信息公开(?:工作)?(?:的)?(?:总体|基本)(?:工作)?(?:情况|概况))$/,
  ],
  disclosure: [
    /^主动公开政府信息(?:的)?情况$/,
    /^(?:主动公开政府政府情况|(?:政府信息)?主动公开(?:工作)?(?:的)?情况|政府信息公开情况)$/,
  ],
  requests: [
    /^收到和处理政府信息公开申请(?:的)?情况$/,
    /^(?:收到(?:和|及)处理.*申请.*情况|(?:政府信息)?依申请公开(?:政府信息)?(?:工作|办理)?(?:的)?情况.*)$/,
  ],
  disputes: [
    /^(?:因?政府信息公开(?:工作)?(?:被申请)?)行政复议[、和及](?:被?提起)?行政诉讼(?:的)?情况$/,
    /^.{0,24}行政复议.{0,10}(?:行政)?诉讼.{0,12}$/,
  ],
  problems: [
    /^存在的主要问题(?:及|和|与)改进情况$/,
    /^.{0,16}(?:问题|不足|困难).{0,6}(?:改进|打算|措施|思考|计划).{0,10}$|^乡镇信息公开的建议.*$/,
  ],
  other: [
    /^其他需要报告的(?:事项|情况)$/,
    /^(?:需要(?:说明|报告)的其他(?:事项|情况)|其他(?:报告)?事项|.{0,6}其他(?:需要|应当|需)(?:报告|说明).{0,8})$/,
  ],
};

const NUMERALS = '一二三四五六';
const NUMBERED = /^(?:([一二三四五六])[、.]?|([1-6])[、.])(.+)$/;
/** Words that head part one by themselves, without a number. */
const FOREWORD = /^(?:概述|引言|前言)$/;
const LONGEST_HEADING = 40;

function scoreOf(kind: SectionKind, numeral: string | null, body: string, marked: boolean): number {
  const wording = WORDING[kind].findIndex((words) => words.test(body));
  if (wording < 0) return 0;
  const rightNumber = numeral !== null && NUMERALS.indexOf(numeral) === SECTION_KINDS.indexOf(kind);
  // Without a number only the statutory wording is a heading; a sub-heading of part one often says nearly the same.
  if (numeral === null && wording > 0) return FOREWORD.test(body) ? 1 : 0;
  return (wording === 0 ? 4 : 2) + (rightNumber ? 3 : 0) + (numeral === null ? 0 : 1) + (marked ? 1 : 0);
}

function onLine(line: DocumentLine): Heading[] {
  const filled = line.cells.filter((cell) => readCell(cell.text).kind !== 'blank');
  const [only] = filled;
  if (!only || filled.length > 1) return [];
  const text = only.text
    .replace(/^[\s#>*]+/, '')
    .replace(/\*+\s*$/, '')
    .trim();
  const folded = fold(text).replace(/[。::;]+$/, '');
  if (folded.length > LONGEST_HEADING) return [];
  const numbered = NUMBERED.exec(folded);
  const digit = numbered?.[2];
  const numeral = numbered?.[1] ?? (digit === undefined ? null : NUMERALS.charAt(Number(digit) - 1));
  const marked = /^\s*#/.test(only.text);
  return SECTION_KINDS.flatMap((kind) => {
    const score = scoreOf(kind, numeral, numbered?.[3] ?? folded, marked);
    const place = { line: line.number, start: line.start, end: line.end };
    return score > 0 ? [{ kind, ...place, text, score }] : [];
  });
}

/** The numbered headings where text goes on behind them, folded. */
const INSIDE: Readonly<Record<SectionKind, RegExp>> = {
  overview: /一[、.](?:(?:总体)?概述|总体情况|(?:工作)?基本(?:情况|概况))/g,
  disclosure: /二[、.]主动公开政府(?:信息|政府)的?情况/g,
  requests: /三[、.]收到和处理政府信息公开申请的?情况/g,
  disputes: /四[、.](?:因?政府信息公开(?:工作)?(?:被申请)?)?行政复议[、和及](?:被?提起)?行政诉讼的?情况/g,
  problems: /五[、.](?:政府信息公开工作)?存在的?(?:主要)?问题[及和与]改进(?:情况|措施)/g,
  other: /六[、.]其他需要报告的(?:事项|情况)/g,
};
/** A line with several headings that is no longer than this lists the contents. */
const LONGEST_CONTENTS = 600;

/** Headings inside a long line: the narrative goes on behind it, or the whole text is one line. */
function insideLine(document: ExtractedDocument, line: DocumentLine): Heading[] {
  const printed = document.text.slice(line.start, line.end);
  if (printed.length <= LONGEST_HEADING || !/[一二三四五六]\s*[、.．]/.test(printed)) return [];
  const { folded, starts, ends } = foldWithOffsets(printed);
  const found = SECTION_KINDS.flatMap((kind) =>
    [...folded.matchAll(INSIDE[kind])].map((match): Heading => {
      const [from, to] = [starts[match.index] ?? 0, ends[match.index + match[0].length - 1] ?? 0];
      const place = { line: line.number, start: line.start + from, end: line.start + to };
      return { kind, ...place, text: printed.slice(from, to), score: match.index === 0 ? 7 : 5 };
    }),
  );
  return found.length > 2 && printed.length < LONGEST_CONTENTS ? [] : found;
}

/** Headings in a list of contents: the next line is a heading too, and the same one comes again. */
function isContents(heading: Heading, found: readonly Heading[], lines: readonly DocumentLine[]): boolean {
  const next = lines.slice(heading.line).find((line) => line.cells.some((cell) => cell.text !== ''));
  return (
    found.some((other) => other.line === next?.number && other.kind !== heading.kind) &&
    found.some((other) => other.kind === heading.kind && other.line > heading.line)
  );
}

function candidates(document: ExtractedDocument): Heading[] {
  const found = document.lines.flatMap((line) => [...onLine(line), ...insideLine(document, line)]);
  return found
    .filter((heading) => !isContents(heading, found, document.lines))
    .toSorted((a, b) => a.start - b.start);
}

/**
 * The headings of the six parts: among all places that read like one, the choice that keeps the statutory order and
 * fits best. A part without a heading is simply not in the result.
 */
export function readHeadings(document: ExtractedDocument): Heading[] {
  // best[i] is the best chain that ends with candidate i.
  const found = candidates(document);
  const best: { total: number; before: number | null }[] = [];
  found.forEach((heading, index) => {
    let chain = { total: heading.score, before: null as number | null };
    for (let earlier = 0; earlier < index; earlier += 1) {
      const candidate = found[earlier];
      const reached = best[earlier];
      if (!candidate || !reached || candidate.start >= heading.start) continue;
      if (SECTION_KINDS.indexOf(candidate.kind) >= SECTION_KINDS.indexOf(heading.kind)) continue;
      if (reached.total + heading.score > chain.total)
        chain = { total: reached.total + heading.score, before: earlier };
    }
    best.push(chain);
  });
  const last = best.reduce((top, chain, index) => (chain.total > (best[top]?.total ?? 0) ? index : top), 0);
  const chosen: Heading[] = [];
  for (
    let index: number | null = found.length > 0 ? last : null;
    index !== null;
    index = best[index]?.before ?? null
  ) {
    const heading = found[index];
    if (heading) chosen.unshift(heading);
  }
  return chosen;
}
