import { fold } from '../../../lib/text/fold';
import { pick } from '../../../lib/fixtures/archive/write-body';
import type { Random } from '../../../lib/fixtures/seeded-random';
import type { BenchReport } from './archive';

export interface Cut {
  readonly text: string;
  /** Whether it begins and ends where words do. */
  readonly aligned: boolean;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A stretch of so many characters from anywhere in the reports, without white space or quotation marks. */
export function cutText(random: Random, reports: readonly BenchReport[], length: number): Cut {
  for (;;) {
    const { report } = pick(random, reports);
    const line = pick(random, pick(random, report.sections).body.split('\n'));
    if (line.length < length) continue;
    const start = random(line.length - length + 1);
    const text = line.slice(start, start + length);
    if (/[\s"“”＂]/.test(text) || Array.from(fold(text)).length !== length) continue;
    return { text, aligned: isAligned(line, start, start + length) };
  }
}

function isAligned(line: string, start: number, end: number): boolean {
  const borders = new Set([...segmenter.segment(line)].map(({ index }) => index)).add(line.length);
  return borders.has(start) && borders.has(end);
}
