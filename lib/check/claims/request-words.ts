import type { MetricKey } from '../../domain/metrics';
import type { Count, OutcomeGroup } from './claim';
import { ending, metricCount, type CountWords } from './count-words';

/** 申请 in the wordings of narratives; a bare 申请 counts only where the paragraph is about requests. */
const REQUEST =
  '(?:(?:政府|政务)?信息(?:依申请)?公开(?:类|的)?(?:书面)?申请(?:事项|件)?|(?:政府信息)?依申请公开(?:政府信息|信息)?的?(?:申请|事项|件|办件)?|公开申请|申请公开(?:政府)?信息|申请件?)';
const THIS_YEAR = '(?:本年度?|当年度?|今年)';
const LAST_YEAR = '(?:上一?年度?|去年度?|往年|20\\d\\d年度?)';
const NEXT_YEAR = '(?:下一?年度?|次年|明年|20\\d\\d年度?)';
const DEFER = '(?:结转|转结|顺延|转入|转到|延至|延续|跨年)(?:至|到|入)?';

const CARRIED: readonly CountWords[] = [
  {
    count: { of: 'carried_in' },
    left: ending(
      `(?:${LAST_YEAR}(?:结转|转结|遗留|转入|转来|顺延)|(?:结转|转结)(?:自)?${LAST_YEAR})(?:(?:至|到|入)?${THIS_YEAR})?(?:继续)?(?:办理|答复)?(?:来)?的?${REQUEST}?`,
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
      `(?:受理|收到|接收|接到|新收)(?:各类|公民、法人(?:和|或|及)其他组织(?:提出)?的?|群众)?${REQUEST}|新收${REQUEST}?|(?:收到|受理|接收|接到)`,
    ),
  },
  {
    count: { of: 'handled' },
    left: ending(
      `(?:办结|办理|答复|办复|办理答复|答复办结|办理并答复|按时答复|按期答复|依法答复)(?:了)?(?:${REQUEST})?`,
    ),
  },
];

const group = (name: OutcomeGroup): Count => ({ of: 'group', group: name, row: null });
/** An outcome before its number (予以公开3件) or behind it (3件予以公开). */
const outcome = (count: Count, words: string): CountWords => ({
  count,
  left: ending(`(?:${words})的?${REQUEST}?`),
  right: new RegExp(`^(?:${REQUEST})?(?:依法|决定|作出|为|系|属于?|是|被|因)?(?:${words})`),
});

const OUTCOMES: readonly CountWords[] = [
  outcome(
    { of: 'granted_or_partly' },
    '(?:予以)?公开(?:及|和|或|、|以及|与)(?:予以)?部分公开|公开\\(含部分公开\\)|公开类(?:答复)?',
  ),
  outcome(metricCount('requests.partly_granted'), '部分公开'),
  outcome(group('denied'), '不予公开'),
  outcome(metricCount('requests.granted'), '(?:予以|同意|全部)公开'),
  outcome(group('unavailable'), '无法提供'),
  outcome(group('not_processed'), '不予(?:处理|受理)'),
  outcome(group('other_handling'), '其他(?:方式)?处理'),
];

/** Rows of table 3 by the words that name them in a narrative. */
export const NAMED_ROWS: readonly { readonly words: RegExp; readonly metric: MetricKey }[] = [
  { words: /国家秘密/, metric: 'requests.denied.state_secret' },
  { words: /法律、?行政法规禁止/, metric: 'requests.denied.prohibited_by_law' },
  { words: /三安全一稳定/, metric: 'requests.denied.security_and_stability' },
  { words: /第三方(?:合法权益)?/, metric: 'requests.denied.third_party_rights' },
  { words: /内部事务/, metric: 'requests.denied.internal_affairs' },
  { words: /过程性信息/, metric: 'requests.denied.deliberative' },
  { words: /执法案卷/, metric: 'requests.denied.enforcement_files' },
  { words: /行政查询/, metric: 'requests.denied.administrative_inquiry' },
  { words: /不掌握/, metric: 'requests.unavailable.not_held' },
  { words: /另行制作/, metric: 'requests.unavailable.must_be_created' },
  { words: /补正后[^,]{0,8}不明确/, metric: 'requests.unavailable.still_unclear' },
  { words: /信访/, metric: 'requests.not_processed.petition' },
  { words: /重复申请/, metric: 'requests.not_processed.repeated' },
  { words: /公开出版物/, metric: 'requests.not_processed.publication' },
  { words: /逾期不补正/, metric: 'requests.other_handling.not_corrected' },
];

/** 信访 alone is what other offices count too; the row's own name is not. */
const OWN_NAME: Partial<Record<MetricKey, string>> = {
  'requests.not_processed.petition': '信访、?举报、?投诉',
};

const NAMED: readonly CountWords[] = NAMED_ROWS.map(({ words, metric }) => ({
  count: metricCount(metric),
  left: new RegExp(
    `(?:${OWN_NAME[metric] ?? words.source})(?:的|类|事项|相关|政府|信息|申请|无法提供|不予公开)*$`,
  ),
}));

const FROM = `(?:提出|提交)?的?(?:${REQUEST})?`;
const APPLICANTS: readonly CountWords[] = [
  {
    count: { of: 'applicants', applicants: ['natural_person'] },
    left: ending(`(?:自然人|公民(?:个人)?|个人)${FROM}`),
  },
  {
    count: {
      of: 'applicants',
      applicants: ['business', 'research', 'public_welfare', 'legal_services', 'other'],
    },
    left: ending(
      `(?:(?<!公民、?)法人(?:(?:或|和|及|、)(?:者)?其他组织)?|企业(?:或|和|及|、)其他组织)${FROM}`,
    ),
  },
  { count: { of: 'applicants', applicants: ['business'] }, left: ending(`商业企业${FROM}`) },
  { count: { of: 'applicants', applicants: ['research'] }, left: ending(`科研机构${FROM}`) },
  { count: { of: 'applicants', applicants: ['public_welfare'] }, left: ending(`社会公益组织${FROM}`) },
  { count: { of: 'applicants', applicants: ['legal_services'] }, left: ending(`法律服务机构${FROM}`) },
];
/** 其他 is an applicant only behind another one. */
export const OTHER_APPLICANTS: Count = { of: 'applicants', applicants: ['other'] };

/** Wordings that count only in a sentence about requests, the closest first. */
export const REQUEST_WORDS: readonly CountWords[] = [
  ...CARRIED,
  ...APPLICANTS,
  ...OUTCOMES,
  ...NAMED,
  ...FLOW,
];
