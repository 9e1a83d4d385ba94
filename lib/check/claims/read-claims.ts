import type { Claim, Count, TextNumber } from './claim';
import { claimCode } from './claim-code';
import {
  DISCLOSURE_WORDS,
  DISPUTE_WORDS,
  FEE_WORDS,
  NAMED_ROWS,
  REQUEST_WORDS,
  isBroad,
  type CountWords,
} from './count-words';
import type { Sentence } from './read-sentences';
import { scopeOf } from './scope-of';

const TOTAL_WORDS = /(?:共计|总计|合计|总共|共|数量|总数|量|分别|为|有|的|达|:)+$/;
const ABOUT_REQUESTS = /依申请|信息公开申请|公开申请|申请公开/;
const OTHER_SUBJECT =
  /信箱|热线|留言|来信|信件|网民|网友|提案|建议|工单|诉求|咨询|(?:许可|登记|救助|补贴|认定)(?:的)?申请|服务事项|政务服务网/;
const COMPARED = /较|比(?!例)|同比|环比|增加|增长|减少|下降|回落|上升|多于|少于/;
const CASE_UNITS = new Set(['件', '起', '宗']);
const DOCUMENT_UNITS = new Set(['件', '份', '个', '部']);
/** A part of the year, or something put on a website. */
const DOUBTFUL = /半年|季度|截至|\d+月|网站|平台|公众号|微博|栏目|专栏/;

/** 收到…申请100件 stands there already, so 受理98件 is another count. */
const RECEIVED_BEFORE = /(?:收到|受理|接收|新收)[^,;。]*申请[^,;。]{0,6}\d/;

/** The year a number speaks of: the last one named before it, else the report's. */
function isOtherYear(before: string, year: number | null): boolean {
  const named = [...before.matchAll(/(20\d\d)年/g)].at(-1)?.[1];
  return named !== undefined && year !== null && Number(named) !== year;
}

/** What stands before a wording in its clause; null where the clause does not have the wording. */
function wordsBefore({ left, right }: CountWords, clause: string, behind: string): string | null {
  if (!left) return right?.test(behind) ? clause : null;
  const found = left.exec(clause);
  return found ? clause.slice(0, found.index) : null;
}

interface Read {
  readonly count: Count;
  /** Whether nothing in its clause narrows it down. */
  readonly isCertain: boolean;
}

function findWords<Words extends CountWords>(
  entries: readonly Words[],
  clause: string,
  behind: string,
): { words: Words; isPlain: boolean } | null {
  for (const words of entries) {
    const before = wordsBefore(words, clause, behind);
    if (before !== null) return { words, isPlain: isBroad(before) };
  }
  return null;
}

/** 无法提供（不掌握…）: the row the brackets name; with 等 it is one example of the group. */
function narrow(count: Count, words: string): Count {
  if (count.of !== 'group') return count;
  const named = NAMED_ROWS.find((row) => row.words.test(words))?.metric;
  if (named === undefined) return count;
  return /等/.test(words) ? { ...count, row: named } : { of: 'metric', metric: named };
}

function requestCount(number: TextNumber): Read | null {
  const plain = number.left.replace(/\([^()]*\)$/, '').replace(TOTAL_WORDS, '');
  const found = findWords(REQUEST_WORDS, plain, number.right);
  return found && { count: narrow(found.words.count, number.left), isCertain: found.isPlain };
}

const RESULTS = [
  { result: 'upheld', words: /(?:结果)?(?:被)?维持(?:原(?:具体)?行政行为)?$/ },
  { result: 'corrected', words: /(?:结果)?(?:被)?纠正$/ },
  { result: 'pending', words: /(?:尚)?未审结$/ },
] as const;

function disputeCount(clause: string, before: string, former: Count | undefined): Read | null {
  const found = findWords(DISPUTE_WORDS, clause, '');
  if (found) return { count: found.words.count, isCertain: found.isPlain };
  if (/(?:相关)?案件$/.test(clause) && /行政复议/.test(before) && /诉讼/.test(before))
    return { count: { of: 'disputes', disputes: 'all', result: null }, isCertain: false };
  const result = RESULTS.find(({ words }) => words.test(clause))?.result;
  return result && former?.of === 'disputes' ? { count: { ...former, result }, isCertain: false } : null;
}

const MONEY_UNITS = new Set(['元', '万元', '亿元']);

function readCount(sentence: Sentence, number: TextNumber, former: Count | undefined): Read | null {
  const clause = number.left.replace(TOTAL_WORDS, '');
  const before = sentence.text.slice(0, number.start);
  const isAmount = MONEY_UNITS.has(number.unit);
  const listed = isAmount || DOCUMENT_UNITS.has(number.unit) ? findWords(DISCLOSURE_WORDS, clause, '') : null;
  if (listed && isAmount === (listed.words === FEE_WORDS))
    return { count: listed.words.count, isCertain: listed.isPlain && /作出/.test(clause) };
  if (!CASE_UNITS.has(number.unit)) return null;
  const disputes = disputeCount(clause, before, former);
  const aboutInformation = sentence.section === 'disputes' || /信息公开/.test(sentence.before + before);
  if (disputes) return { ...disputes, isCertain: disputes.isCertain && aboutInformation };
  const isAbout = sentence.section === 'requests' || ABOUT_REQUESTS.test(sentence.before + sentence.text);
  const isDispute = /复议|诉讼/.test(before.slice(before.lastIndexOf(';') + 1));
  return number.unit === '件' && isAbout && !isDispute ? requestCount(number) : null;
}

/** Words before a number that take it away from the tables, or leave open whether it means them. */
function isElsewhere(before: string, number: TextNumber): boolean {
  const piece = before.slice(before.lastIndexOf(';') + 1);
  return number.rounded || OTHER_SUBJECT.test(piece) || COMPARED.test(number.left);
}

/** The claims of a sentence about the report's tables; numbers of other things are left out. */
export function readClaims(
  sentence: Sentence,
  numbers: readonly TextNumber[],
  { year, organization }: { readonly year: number | null; readonly organization: string },
): Claim[] {
  const claims: Claim[] = [];
  for (const number of numbers) {
    const before = sentence.text.slice(0, number.start);
    const read = isElsewhere(before, number) ? null : readCount(sentence, number, claims.at(-1)?.count);
    if (!read) continue;
    const { count } = read;
    const isCarried = count.of === 'carried_in' || count.of === 'carried_out';
    if (!isCarried && (isOtherYear(before, year) || /去年|上一?年|同期/.test(number.left))) continue;
    const isAgain =
      claims.some((claim) => claimCode(claim.count) === claimCode(count)) ||
      (count.of === 'received' && RECEIVED_BEFORE.test(sentence.before));
    const isOfPart = scopeOf(sentence.before, organization) === 'part' && !/全[省市县区镇乡]/.test(before);
    const isDoubtful = isAgain || isOfPart || DOUBTFUL.test(before.slice(before.lastIndexOf(';') + 1));
    const scope = scopeOf(before, organization);
    claims.push({ count, number, scope, isCertain: read.isCertain && !isDoubtful });
  }
  return claims;
}
