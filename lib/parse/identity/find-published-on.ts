import { flatMap } from '../../domain/flat-map';
import { matchesOf } from '../../text/matches-of';
import { isOrganizationName } from './is-organization-name';
import type { FoldedLine } from './printed-lines';
import { DATE, isoDate } from './read-date';

const OPEN = '[ :|\\]]*';
const PUBLISHED = '(?:发 ?布|公 ?布|公 ?开|发 ?稿|发 ?表|上 ?网) ?(?:日 ?期|时 ?间)';
const DRAWN_UP = '(?:发 ?文|成 ?文|生 ?成|印 ?发) ?(?:日 ?期|时 ?间)';
// Not 更新时间, 有效日期, 会议时间: of these only the publication counts.
const DATED = '(?<!更新|修改|截止|截至|统计|打印|有效|废止|实施|生效|会议|活动|举办|访问)(?:日期|时间) ?:';
/** Labels before a date, the surest first. */
const LABELS = [PUBLISHED, DRAWN_UP, DATED].map((label) => new RegExp(`${label}${OPEN}${DATE}`, 'gu'));
const LABEL_LAST = new RegExp(`(?:${PUBLISHED}|${DRAWN_UP}|${DATED})${OPEN}$`, 'u');
const STARTS_WITH_DATE = new RegExp(`^${OPEN}${DATE}`, 'u');
// A line of its own: perhaps in brackets, after a signature, or with a time of day or the source of a web page.
const ALONE = new RegExp(
  `^[#*> ]*(?<signature>[\\p{Script=Han} ]{2,44}?)? ?[([]? ?${DATE} ?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)? ?(?:[)\\]。*]*|(?:来源|作者|信息来源|字体|浏览).*)$`,
  'u',
);
const RUNS_ON = /(?:自|从|至|到|于|为|在|[-—~–,、])$/;
const RUNS_ON_FROM_BEFORE = /^(?:起|至|到|止|[-—~–,、]|期间|以来)/;
const HEADING = /^[#* ]*一[、..,]/;
const HEAD_LINES = 30;
const TAIL_LINES = 8;

const datesOf = (match: RegExpExecArray | null): string[] => {
  const date = isoDate(match);
  return date === null ? [] : [date];
};

const labelled = (lines: readonly string[], label: RegExp): string[] =>
  flatMap(lines, (line) => flatMap(matchesOf(label, line), datesOf));

/** Dates that stand alone on their line; the one of a period that runs over several lines does not. */
function alone(lines: readonly FoldedLine[]): string[] {
  return flatMap(lines, ({ spaced }, index) => {
    const match = ALONE.exec(spaced);
    const signature = (match?.groups?.signature ?? '').replaceAll(' ', '');
    const isCutOut =
      RUNS_ON.test(lines[index - 1]?.folded ?? '') ||
      RUNS_ON_FROM_BEFORE.test(lines[index + 1]?.folded ?? '');
    return isCutOut || (signature !== '' && !isOrganizationName(signature)) ? [] : datesOf(match);
  });
}

/** The lines before section one, a label at the end of a line joined with what follows. */
function joined(head: readonly FoldedLine[]): string[] {
  return head.map(({ spaced }, index) => {
    const next = head[index + 1]?.spaced ?? '';
    return LABEL_LAST.test(spaced) && STARTS_WITH_DATE.test(next) ? `${spaced} ${next}` : spaced;
  });
}

/** The one date of the first group that has any; null where the group does not agree. */
function agreed(groups: readonly (readonly string[])[]): string | null {
  const [only, ...others] = new Set(groups.find((dates) => dates.length > 0));
  return others.length > 0 ? null : (only ?? null);
}

/**
 * The printed date of publication as YYYY-MM-DD: labelled (发布日期 before 成文日期 before 日期), else standing alone
 * near the title, else closing the report. Null where none is printed or two differ.
 */
export function findPublishedOn(lines: readonly FoldedLine[]): string | null {
  const heading = lines.findIndex(({ spaced }) => HEADING.test(spaced));
  const head = lines.slice(0, heading < 0 ? HEAD_LINES : Math.min(heading, HEAD_LINES));
  const tail = lines.slice(Math.max(head.length, lines.length - TAIL_LINES));
  const ofTail = tail.map(({ spaced }) => spaced);
  return agreed([
    ...LABELS.map((label) => labelled(joined(head), label)),
    alone(head),
    ...LABELS.map((label) => labelled(ofTail, label)),
    alone(tail).slice(-1),
  ]);
}
