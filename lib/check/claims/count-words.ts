import type { MetricKey } from '../../domain/metrics';
import type { Count, OutcomeGroup } from './claim';

/** 申请 in the wordings of narratives; a bare 申请 counts only where the paragraph is about requests. */
const REQUEST =
  '(?:(?:政府|政务)?信息(?:依申请)?公开(?:类|的)?(?:书面)?申请(?:事项|件)?|(?:政府信息)?依申请公开(?:政府信息|信息)?的?(?:申请|事项|件|办件)?|公开申请|申请公开(?:政府)?信息|申请)';
const LAST_YEAR = '(?:上一?年度?|去年|往年)';
const NEXT_YEAR = '(?:下一?年度?|次年|明年|20\\d\\d年度?)';
const DEFER = '(?:结转|转结|顺延|转入|转到|延至|延续)(?:至|到|入)?';

/** What may stand before a wording without narrowing it down: the year, the whole ground, how it came about. */
const BROAD =
  /^(?:20\d\d年度?|全年度?|本年度?|当年|年内|今年以来|今年|[一-鿿]{1,4}[省市县区镇乡]|我[省市县区镇乡办局委厅]|[省市县区镇乡](?:人民)?政府(?:办公室|办公厅)?|本机关|各级|(?:各)?行政机关|各部门|[及和、]|代表|另有|其余|余下|剩余|还有|尚有|共|总共|累计|已|其中|含|均|全部|因[^,]*等?原因|(?:因|与|涉及)?(?:政府)?信息公开(?:工作)?(?:类|引发|引起|有关)?|被?(?:申请|提起|提出)|发生|收到|受理|新收|作出|的|〔[^〕]*〕)*$/;

const LONGEST_BROAD = 24;

/** Whether the words before a wording leave it as broad as the table. */
export function isBroad(words: string): boolean {
  return words.length <= LONGEST_BROAD && BROAD.test(words);
}

/** A wording of a count: what its clause ends in, or what follows the number. */
export interface CountWords {
  readonly count: Count;
  readonly left?: RegExp;
  readonly right?: RegExp;
}

const ending = (words: string): RegExp => new RegExp(`(?:${words})$`);

const CARRIED: readonly CountWords[] = [
  {
    count: { of: 'carried_in' },
    left: ending(
      `(?:${LAST_YEAR}(?:度)?(?:结转|转结|遗留|转入|转来|顺延)|结转(?:自)?${LAST_YEAR})(?:至本年度?|到本年度?|本年度?)?(?:继续)?(?:办理|答复)?的?${REQUEST}?`,
    ),
  },
  {
    count: { of: 'carried_out' },
    left: ending(
      `${DEFER}${NEXT_YEAR}(?:继续)?(?:办理|答复|处理)?的?${REQUEST}?|在办|正在办理(?:中)?|尚在办理(?:中)?|尚未办结|未办结`,
    ),
  },
  {
    count: { of: 'carried_out' },
    right: new RegExp(`^(?:${REQUEST})?(?:按照?[^,]{0,8})?(?:需|将)?${DEFER}${NEXT_YEAR}`),
  },
];

const FLOW: readonly CountWords[] = [
  {
    count: { of: 'received' },
    left: ending(
      `(?:受理|收到|接收|接到|新收)(?:各类|公民、法人(?:和|或|及)其他组织(?:提出)?的?|群众)?${REQUEST}|新收${REQUEST}?|(?:收到|受理|接收)`,
    ),
  },
  {
    count: { of: 'handled' },
    left: ending(
      `(?:办结|办理|答复|办复|办理答复|办理并答复|按时答复|按期答复|依法答复)(?:了)?(?:${REQUEST})?`,
    ),
  },
];

const group = (name: OutcomeGroup): Count => ({ of: 'group', group: name, row: null });
const metric = (key: MetricKey): Count => ({ of: 'metric', metric: key });
const TAIL = `的?${REQUEST}?`;

const OUTCOMES: readonly CountWords[] = [
  {
    count: { of: 'granted_or_partly' },
    left: ending(`(?:予以)?公开(?:及|和|或|、|以及|与)(?:予以)?部分公开${TAIL}`),
  },
  { count: metric('requests.partly_granted'), left: ending(`部分公开${TAIL}`) },
  { count: group('denied'), left: ending(`不予公开${TAIL}`) },
  { count: metric('requests.granted'), left: ending(`(?:予以|同意|全部)公开${TAIL}`) },
  { count: group('unavailable'), left: ending(`无法提供${TAIL}`) },
  { count: group('not_processed'), left: ending(`不予(?:处理|受理)${TAIL}`) },
  { count: group('other_handling'), left: ending(`其他(?:方式)?处理${TAIL}`) },
];

/** Rows of table 3 by the words that name them in a narrative. */
export const NAMED_ROWS: readonly { readonly words: RegExp; readonly metric: MetricKey }[] = [
  { words: /国家秘密/, metric: 'requests.denied.state_secret' },
  { words: /法律行政法规禁止|法律、行政法规禁止/, metric: 'requests.denied.prohibited_by_law' },
  { words: /三安全一稳定/, metric: 'requests.denied.security_and_stability' },
  { words: /第三方/, metric: 'requests.denied.third_party_rights' },
  { words: /内部事务/, metric: 'requests.denied.internal_affairs' },
  { words: /过程性信息/, metric: 'requests.denied.deliberative' },
  { words: /执法案卷/, metric: 'requests.denied.enforcement_files' },
  { words: /行政查询/, metric: 'requests.denied.administrative_inquiry' },
  { words: /不掌握/, metric: 'requests.unavailable.not_held' },
  { words: /另行制作/, metric: 'requests.unavailable.must_be_created' },
  { words: /补正后[^,]*不明确/, metric: 'requests.unavailable.still_unclear' },
  { words: /信访/, metric: 'requests.not_processed.petition' },
  { words: /重复申请/, metric: 'requests.not_processed.repeated' },
  { words: /公开出版物/, metric: 'requests.not_processed.publication' },
];

const NAMED: readonly CountWords[] = NAMED_ROWS.filter(
  ({ metric: key }) => key !== 'requests.not_processed.petition',
).map(({ words, metric: key }) => ({
  count: metric(key),
  left: new RegExp(`(?:${words.source})(?:的|类|相关|政府|信息|申请)*$`),
}));

const FROM = `(?:提出|提交)?的?(?:${REQUEST})?`;
const APPLICANTS: readonly CountWords[] = [
  { count: { of: 'applicants', applicants: ['natural_person'] }, left: ending(`自然人${FROM}`) },
  {
    count: {
      of: 'applicants',
      applicants: ['business', 'research', 'public_welfare', 'legal_services', 'other'],
    },
    left: ending(`法人(?:(?:或|和|及|、)(?:者)?其他组织)?${FROM}`),
  },
  { count: { of: 'applicants', applicants: ['business'] }, left: ending(`商业企业${FROM}`) },
  { count: { of: 'applicants', applicants: ['research'] }, left: ending(`科研机构${FROM}`) },
  { count: { of: 'applicants', applicants: ['public_welfare'] }, left: ending(`社会公益组织${FROM}`) },
  { count: { of: 'applicants', applicants: ['legal_services'] }, left: ending(`法律服务机构${FROM}`) },
];

/** Wordings that count only in a sentence about requests, the closest first. */
export const REQUEST_WORDS: readonly CountWords[] = [
  ...CARRIED,
  ...APPLICANTS,
  ...OUTCOMES,
  ...NAMED,
  ...FLOW,
];

const DISPUTED = '(?:类)?(?:申请|案件|案)?(?:的)?';
const disputes = (of: Extract<Count, { of: 'disputes' }>['disputes']): Count => ({
  of: 'disputes',
  disputes: of,
  result: null,
});

/** Wordings of table 4, the closest first. */
export const DISPUTE_WORDS: readonly CountWords[] = [
  { count: disputes('litigation_direct'), left: ending(`直接起诉${DISPUTED}`) },
  { count: disputes('litigation_after'), left: ending(`复议后(?:提起)?(?:起诉|诉讼)${DISPUTED}`) },
  { count: disputes('all'), left: ending(`(?:行政)?复议(?:、|和|及)(?:行政)?诉讼${DISPUTED}`) },
  { count: disputes('reconsideration'), left: ending(`行政复议${DISPUTED}`) },
  { count: disputes('litigation'), left: ending(`诉讼${DISPUTED}`) },
];

const NORMATIVE = '(?:行政)?规范性文件';
const made = (stem: 'rules' | 'normative_documents'): Count => ({
  of: 'metric',
  metric: `disclosure.${stem}.issued`,
  otherwise: [
    `disclosure.${stem}.newly_made`,
    `disclosure.${stem}.newly_public`,
    `disclosure.${stem}.total_public`,
  ],
});

const decisions = (kind: string, key: MetricKey): CountWords => ({
  count: metric(key),
  left: ending(`行政${kind}(?:处理)?决定`),
});

export const FEE_WORDS: CountWords = {
  count: metric('disclosure.fees.amount'),
  left: ending('行政事业性收费(?:金额)?'),
};

/** Wordings of table 2. Other things have the same names. */
export const DISCLOSURE_WORDS: readonly CountWords[] = [
  { count: metric('disclosure.normative_documents.repealed'), left: ending(`废止${NORMATIVE}`) },
  { count: made('normative_documents'), left: ending(NORMATIVE) },
  { count: made('rules'), left: ending('(?<![一-鿿])规章|(?:公开|制发|制定|出台)(?:政府)?规章') },
  decisions('许可', 'disclosure.licensing.decisions'),
  decisions('处罚', 'disclosure.penalties.decisions'),
  decisions('强制', 'disclosure.compulsion.decisions'),
  FEE_WORDS,
];
