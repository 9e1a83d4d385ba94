import { METRICS, METRIC_KEYS, type MetricKey } from '../domain/metrics';
import { flatMap } from '../domain/flat-map';
import { fold } from '../text/fold';
import { matchesOf } from '../text/matches-of';
import { remember } from '../text/remember';

/** A row of table 3 and the words that make its label its own, as `fold` leaves them. */
interface RowLabel {
  readonly metric: MetricKey;
  readonly words: RegExp;
}

const ROWS: readonly RowLabel[] = [
  { metric: 'requests.received', words: /本年度?新收/g },
  { metric: 'requests.carried_in', words: /上年度?结转/g },
  { metric: 'requests.granted', words: /予以公开/g },
  { metric: 'requests.partly_granted', words: /部分公开/g },
  { metric: 'requests.denied.state_secret', words: /属于国家秘密/g },
  { metric: 'requests.denied.prohibited_by_law', words: /其他法律(?:行政)?(?:法规禁|止公开)/g },
  { metric: 'requests.denied.security_and_stability', words: /三安全一稳定/g },
  { metric: 'requests.denied.third_party_rights', words: /第三方合法/g },
  { metric: 'requests.denied.internal_affairs', words: /三类内部事务/g },
  { metric: 'requests.denied.deliberative', words: /四类过程性/g },
  { metric: 'requests.denied.enforcement_files', words: /行政执法案卷/g },
  { metric: 'requests.denied.administrative_inquiry', words: /行政查询事项/g },
  { metric: 'requests.unavailable.not_held', words: /机关不掌握/g },
  { metric: 'requests.unavailable.must_be_created', words: /没有现成信息/g },
  { metric: 'requests.unavailable.still_unclear', words: /补正后申请内容/g },
  { metric: 'requests.not_processed.petition', words: /信访举报投诉/g },
  { metric: 'requests.not_processed.repeated', words: /重复申请/g },
  { metric: 'requests.not_processed.publication', words: /公开出版物/g },
  { metric: 'requests.not_processed.excessive', words: /大量反[复覆]申请/g },
  { metric: 'requests.not_processed.reconfirmation', words: /确认或重新出具/g },
  { metric: 'requests.other_handling.not_corrected', words: /逾期不补正/g },
  { metric: 'requests.other_handling.fee_unpaid', words: /未按收费通知|逾期不缴费/g },
  { metric: 'requests.other_handling.remaining', words: /3[.、→]其他$/g },
  { metric: 'requests.other_handling.all', words: /其他处理/g },
  { metric: 'requests.total_handled', words: /[([〔]七[)\]〕]总计$/g },
  { metric: 'requests.carried_out', words: /结转下年度/g },
];

/** The row that is named last: of all places that name one the furthest, with a group for each row. */
const LAST_ROW = new RegExp(`^.*(?:${ROWS.map(({ words }) => `(${words.source})`).join('|')})`, 's');

/** The longest official wording that follows a row's own words (申请人逾期未按…公开申请, folded). */
const LONGEST_REST = 28;
const LONGEST_WORDS = 16;

const OTHER_HANDLING: readonly MetricKey[] = [
  'requests.other_handling.not_corrected',
  'requests.other_handling.fee_unpaid',
];

/** The official labels without the path above them, folded: 1.属于国家秘密. */
const OFFICIAL = METRIC_KEYS.filter((metric) => METRICS[metric].table === 3).map((metric) => ({
  metric,
  label: fold(METRICS[metric].label).replace(/^三、(?:\(.\)(?=\d))?/, ''),
}));

/** Where an item of the table begins: 1. or （一） or 一、 */
const ITEM = /\d[.、→]|[([〔][一二三四五六七][)\]〕]|[一二三四]、/g;
const SHORTEST_BEGINNING = 4;

/** The row whose label begins so, when only one does: 4.保护第, where the rest of the label follows its numbers. */
function rowBeginning(beginning: string): MetricKey | null {
  if (beginning.length < SHORTEST_BEGINNING) return null;
  const plain = beginning.replace(/^(\d)[、→]/, '$1.');
  const [only, ...others] = OFFICIAL.filter(({ label }) => label.startsWith(plain));
  return only && others.length === 0 ? only.metric : null;
}

function lastRowIn(label: string): { metric: MetricKey; start: number; end: number } | null {
  const [all = '', ...groups]: readonly (string | undefined)[] = LAST_ROW.exec(label) ?? [];
  const index = groups.findIndex((words) => words !== undefined);
  const [row, words] = [ROWS[index], groups[index]];
  return row && words !== undefined
    ? { metric: row.metric, start: all.length - words.length, end: all.length }
    : null;
}

/** Every row of table 3 that a folded label names, in the order of the label, with the words that name it. */
export function requestRowsIn(label: string): { metric: MetricKey; words: string }[] {
  return flatMap(ROWS, ({ metric, words }) =>
    matchesOf(words, label).map((match) => ({ metric, words: match[0], at: match.index })),
  ).toSorted((a, b) => a.at - b.at);
}

/** The row that the label's own words name, or null. */
const rowNamedBy = remember((label: string): { readonly metric: MetricKey | null } => {
  const end = label.slice(-(LONGEST_WORDS + LONGEST_REST));
  const best = lastRowIn(end);
  // A label that begins behind these words is another row's: its numbers stand beside its first line.
  const item = matchesOf(ITEM, label).at(-1);
  const begun = item && (!best || label.length - item.index < end.length - best.start) ? item : undefined;
  const beginning = begun ? rowBeginning(label.slice(begun.index)) : null;
  if (beginning) return { metric: beginning };
  const isLast =
    best &&
    !(begun && best.end <= end.length - label.length + begun.index) &&
    end.length - best.end <= LONGEST_REST;
  return { metric: isLast ? best.metric : null };
});

/**
 * The row of table 3 a folded label ends with; labels of rows that lost their numbers may stand before it. `previous`
 * is the row before, which tells a bare 其他 or 总计 from the column heads of the same name. Null when it is none.
 */
export function requestRowOf(label: string, previous: MetricKey | null): MetricKey | null {
  const { metric } = rowNamedBy(label);
  if (metric) return metric;
  if (/[([〔]六[)\]〕]其他$/.test(label)) return 'requests.other_handling.all';
  if (previous === null) return null;
  if (/^(?:\d[.、→])?其他$/.test(label) && OTHER_HANDLING.includes(previous))
    return 'requests.other_handling.remaining';
  if (/^(?:.{0,3}[)\]〕])?总计$/.test(label)) return 'requests.total_handled';
  return null;
}
