import { createHash } from 'node:crypto';
import type { ParsedReport } from '../../domain/report';
import { flatMap } from '../../domain/flat-map';
import { fold } from '../../text/fold';
import { readSentences } from '../claims/read-sentences';

/** One sentence of a narrative, as it is looked for in other reports. */
export interface TextPrint {
  /** Hash of the sentence without its numbers, years and names of places and bodies. */
  readonly words: string;
  /** Hash of the same with its numbers; years count from the report's own, so that a year alone makes no difference. */
  readonly numbers: string;
  /** Characters, without white space. */
  readonly length: number;
}

/** Shorter sentences are said by everyone. */
const SHORTEST = 12;
const DIGITS = 16;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, DIGITS);

/** 宿迁市人民政府 of 宿迁市: the longer names first, so that no name leaves the rest of a longer one behind. */
function namesOf({ organization, division }: ParsedReport): string[] {
  const place = division?.name ?? '';
  const short = place.replace(/(?:自治[区州县]|[省市县区州旗镇乡])$/, '');
  return [organization?.name ?? '', place, short]
    .map(fold)
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length);
}

/** The sentences of the report's narrative as they are looked for in other reports. */
export function textPrints(report: ParsedReport): TextPrint[] {
  const names = namesOf(report);
  return flatMap(readSentences(report), ({ text }) => {
    if (text.length < SHORTEST) return [];
    const nameless = names
      .reduce((rest, name) => rest.replaceAll(name, '~'), text)
      .replace(/[省市县区州旗镇乡]/g, '~');
    const years = nameless.replace(/(?<!\d)20\d\d(?!\d)/g, (year) =>
      report.year === null ? year : `<${Number(year) - report.year}>`,
    );
    const words = nameless.replace(/\d+(?:[.,]\d+)*/g, '0');
    return [{ words: hash(words), numbers: hash(years), length: text.length }];
  });
}
