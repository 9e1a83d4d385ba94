import type { CoveredPeriod } from '../../domain/report';
import type { FoldedLine } from './printed-lines';
import { DATE, MONTH_AND_DAY, isoDate } from './read-date';
import { YEAR } from './read-year';

/** What names the period the figures cover; other dates of the text are nobody's business here. */
const SUBJECT =
  /期限|起止|时限|报告期|统计(?:时间|时段|区间|周期|期间|年限)|数据(?:的)?(?:统计|时间|时段|期间)|所列数据/;
/** Anything that was a date, even one that lost characters, as 202311日. */
const DATED = '(?:[\\d〇零○一二三四五六七八九十年月日./]|(?<=\\d)[o-](?=\\d)){4,16}';
const FROM_TO = new RegExp(
  `(?<from>${DATED}?)(?:起|开始)?,?(?:至|到|和|[-—~–―]{1,4})(?<to>${DATED})(?![\\d起至到年月日])`,
  'u',
);
const UNTIL = new RegExp(`截[至止]到?(?<to>${DATED})`, 'u');
const LONGEST_LEAD = 40;

const WHOLE = new RegExp(`^${DATE}$`, 'u');
const SAME_YEAR = new RegExp(`^${MONTH_AND_DAY}$`, 'u');

/** A date as ISO; one without its year is of the year of `before`. */
function readDate(text: string, before: string | null): string | null {
  const whole = isoDate(WHOLE.exec(text));
  if (whole !== null || before === null || !SAME_YEAR.test(text)) return whole;
  const year = new RegExp(`^${YEAR}`, 'u').exec(before)?.[0];
  return year === undefined ? null : isoDate(WHOLE.exec(`${year}年${text}`));
}

function readSpan(
  sentence: string,
): { from: string | null; to: string | null; at: number; end: number } | null {
  const subject = SUBJECT.exec(sentence);
  if (subject === null) return null;
  const begin = subject.index + subject[0].length;
  const rest = sentence.slice(begin);
  const match = FROM_TO.exec(rest) ?? UNTIL.exec(rest);
  if (match === null || match.index > LONGEST_LEAD) return null;
  const { from, to = '' } = match.groups ?? {};
  const at = begin + match.index;
  return {
    from: from === undefined ? null : readDate(from, null),
    to: readDate(to, from ?? null),
    at,
    end: at + match[0].length,
  };
}

/** 统计期限: the dates between which the report's figures lie, from the first sentence that names them; null when none does. */
export function findPeriod(lines: readonly FoldedLine[]): CoveredPeriod | null {
  // Most reports name none, and the whole text is sooner looked through than each line with the next.
  if (!SUBJECT.test(lines.map(({ folded }) => folded).join(''))) return null;
  for (const [index, printing] of lines.entries()) {
    const { line, folded } = printing;
    // A sentence may run on into the next line.
    const next = lines[index + 1];
    const text = folded + (next?.folded ?? '');
    if (!SUBJECT.test(text)) continue;
    let start = 0;
    for (const sentence of text.split(/(?<=[。;!?])/)) {
      const span = start < folded.length ? readSpan(sentence) : null;
      if (span !== null && line !== null && start + span.at < folded.length) {
        const [at, end] = [start + span.at, start + span.end];
        const raw =
          printing.printed(at, Math.min(end, folded.length)) +
          (end > folded.length && next ? next.printed(0, end - folded.length) : '');
        const source = { page: line.page, line: line.number, start: line.start, end: line.end };
        return { from: span.from, to: span.to, raw, source };
      }
      start += sentence.length;
    }
  }
  return null;
}
