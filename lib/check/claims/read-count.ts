import type { Count, TextNumber } from './claim';
import { findWords, type CountWords } from './count-words';
import { DISCLOSURE_WORDS, DOCUMENT_STATES, FEE_WORDS, NOT_MADE } from './disclosure-words';
import { DISPUTE_WORDS, RESULTS } from './dispute-words';
import { isBroad } from './is-broad';
import type { Sentence } from './read-sentences';
import { NAMED_ROWS, OTHER_APPLICANTS, REQUEST_WORDS } from './request-words';

/** What must be known of a report to tell its own numbers. */
export interface About {
  readonly year: number | null;
  readonly organization: string;
}

interface Context {
  /** What the number before it in the sentence counts. */
  readonly former: Count | undefined;
  readonly organization: string;
}

interface Read {
  readonly count: Count;
  /** Whether nothing in its clause narrows it down. */
  readonly isCertain: boolean;
}

const TOTAL_WORDS = /(?:共计|总计|合计|总共|共|数量|总数|量|分别|为|有|的|达到?|约|近|超过?|逾|逾?期末|:)+$/;
const ABOUT_REQUESTS = /依申请|信息公开申请|公开申请|申请公开/;
const CASE_UNITS = new Set(['件', '起', '宗', '例', '件次', '']);
const REQUEST_UNITS = new Set(['件', '宗', '例', '件次']);
const DOCUMENT_UNITS = new Set(['件', '份', '个', '部']);
const MONEY_UNITS = new Set(['元', '万元', '亿元']);
const INFORMATION_FEE = /(?:信息处理费|信息公开[^,;。]{0,8}费用?)(?:共计|总计|合计|共)?$/;

function found(
  entries: readonly CountWords[],
  clause: string,
  behind: string,
  organization: string,
): Read | null {
  const match = findWords(entries, clause, behind);
  return match && { count: match.words.count, isCertain: isBroad(match.before, organization) };
}

/** 无法提供（不掌握…）: the row the brackets name; with 等 it is one example of the group. */
function narrow(count: Count, words: string): Count {
  if (count.of !== 'group') return count;
  const named = NAMED_ROWS.find((row) => row.words.test(words))?.metric;
  if (named === undefined) return count;
  return /等/.test(words) ? { ...count, row: named } : { of: 'metric', metric: named };
}

function requestCount(number: TextNumber, { former, organization }: Context): Read | null {
  const said = number.left.replace(TOTAL_WORDS, '');
  const plain = said.replace(/\([^()]*\)$/, '').replace(TOTAL_WORDS, '');
  const read =
    found(REQUEST_WORDS, said, number.right, organization) ??
    (plain === said ? null : found(REQUEST_WORDS, plain, '', organization));
  if (read) return { ...read, count: narrow(read.count, number.left) };
  return former?.of === 'applicants' && /^其他(?:组织)?$/.test(said)
    ? { count: OTHER_APPLICANTS, isCertain: false }
    : null;
}

function disputeCount(clause: string, before: string, { former, organization }: Context): Read | null {
  const read = found(DISPUTE_WORDS, clause, '', organization);
  if (read) return read;
  if (/(?:相关)?案件$/.test(clause) && /行政复议/.test(before) && /诉讼/.test(before))
    return { count: { of: 'disputes', disputes: 'all', result: null }, isCertain: false };
  const result = RESULTS.find(({ words }) => words.test(clause))?.result;
  return result && former?.of === 'disputes' ? { count: { ...former, result }, isCertain: false } : null;
}

function disclosureCount(number: TextNumber, clause: string, { former, organization }: Context): Read | null {
  const isAmount = MONEY_UNITS.has(number.unit);
  if (!isAmount && !DOCUMENT_UNITS.has(number.unit)) return null;
  const isOfDocuments = former?.of === 'metric' && former.metric.startsWith('disclosure.normative');
  const listed =
    findWords(DISCLOSURE_WORDS, clause, '') ??
    (isOfDocuments ? findWords(DOCUMENT_STATES, clause, '') : null);
  if (NOT_MADE.test(clause)) return null;
  if (!listed || isAmount !== (listed.words === FEE_WORDS)) return null;
  const isCertain = /作出/.test(clause) && isBroad(listed.before, organization);
  return { count: listed.words.count, isCertain };
}

/** What a number of a sentence counts in the tables, by the words beside it; null for anything else. */
export function readCount(sentence: Sentence, number: TextNumber, context: Context): Read | null {
  const clause = number.left.replace(TOTAL_WORDS, '');
  const before = sentence.text.slice(0, number.start);
  if (number.unit === '元' && INFORMATION_FEE.test(clause))
    return { count: { of: 'information_fee' }, isCertain: true };
  const disclosure = disclosureCount(number, clause, context);
  if (disclosure) return disclosure;
  const isCase = CASE_UNITS.has(number.unit) && (number.unit !== '' || number.value === 0);
  if (!isCase) return null;
  const disputes = disputeCount(clause, before, context);
  const said = sentence.before + sentence.text.slice(0, number.end);
  const aboutInformation = sentence.section === 'disputes' || /信息公开|依申请公开/.test(said);
  if (disputes) return aboutInformation ? disputes : null;
  const isAbout = sentence.section === 'requests' || ABOUT_REQUESTS.test(sentence.before + sentence.text);
  const isDispute = /复议|诉讼/.test(before.slice(before.lastIndexOf(';') + 1));
  return REQUEST_UNITS.has(number.unit) && isAbout && !isDispute ? requestCount(number, context) : null;
}
