import type { ExtractedDocument } from '../domain/document';
import { SECTION_KINDS, type SectionKind } from '../domain/report';
import { fold } from '../text/fold';
import { readCell } from './read-cell';

/** A line that may be the heading of one of the six parts. */
export interface Heading {
  readonly kind: SectionKind;
  readonly line: number;
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

const NUMBERED = /^([一二三四五六])[、.]?(.+)$/;
const LONGEST_HEADING = 40;

function scoreOf(kind: SectionKind, numeral: string | null, body: string, marked: boolean): number {
  const wording = WORDING[kind].findIndex((words) => words.test(body));
  if (wording < 0) return 0;
  const rightNumber = numeral !== null && '一二三四五六'.indexOf(numeral) === SECTION_KINDS.indexOf(kind);
  // Without a number only the statutory wording is a heading; a sub-heading of part one often says nearly the same.
  if (numeral === null && wording > 0) return 0;
  return (wording === 0 ? 4 : 2) + (rightNumber ? 3 : 0) + (numeral === null ? 0 : 1) + (marked ? 1 : 0);
}

function candidates(document: ExtractedDocument): Heading[] {
  return document.lines.flatMap((line): Heading[] => {
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
    const [numeral, body] = [numbered?.[1] ?? null, numbered?.[2] ?? folded];
    const marked = /^\s*#/.test(only.text);
    return SECTION_KINDS.flatMap((kind) => {
      const score = scoreOf(kind, numeral, body, marked);
      return score > 0 ? [{ kind, line: line.number, text, score }] : [];
    });
  });
}

/**
 * The headings of the six parts: among all lines that read like one, the choice that keeps the statutory order and
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
      if (!candidate || !reached || candidate.line >= heading.line) continue;
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
