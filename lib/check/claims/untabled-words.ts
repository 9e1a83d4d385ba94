import type { TextNumber, UntabledSubject } from './claim';

interface UntabledWords {
  readonly subject: UntabledSubject;
  readonly units: readonly string[];
  readonly left?: RegExp;
  readonly right?: RegExp;
  /** What the sentence must say before the number. */
  readonly before?: RegExp;
}

const ACCOUNTS = '(?:公众号|微博|微信|抖音号?|视频号|头条号?|新媒体(?:账号)?)';

/** What narratives count beside the tables, the closest first. */
const UNTABLED: readonly UntabledWords[] = [
  { subject: 'accountability', units: ['件'], left: /责任追究$/ },
  {
    subject: 'proposals',
    units: ['件', '份'],
    left: /(?:建议|提案|议案)$/,
    right: /^[省市县区旗]?(?:人大代表|政协|代表)?(?:重点)?(?:建议|提案|议案)/,
  },
  { subject: 'interpretations', units: ['条', '篇', '件', '次', '个', '份'], left: /解读[^,;]{0,6}$/ },
  {
    subject: 'messages',
    units: ['条', '件', '件次', '人次', '次', '个'],
    left: /(?:信件|来信|信箱[”"]?|留言|热线|咨询|工单|来电|答复|办理结果|办结)$/,
    before: /信件|来信|信箱|留言|热线|咨询|工单|来电/,
  },
  {
    subject: 'published',
    units: ['条', '篇', '件', '份', '个', '批次'],
    left: /(?:信息|公告|公示|公文|文件|稿件)$/,
    before: /公开|发布|公示/,
  },
  { subject: 'items', units: ['项'], left: /事项$/, right: /^(?:公开|服务)?(?:事项|办事服务信息)/ },
  { subject: 'training', units: ['次', '场', '期', '人次', '个'], left: /(?:培训|培训班|培训会)$/ },
  {
    subject: 'media',
    units: ['个', '家'],
    left: new RegExp(`${ACCOUNTS}$`),
    right: new RegExp(`^(?:政务|今日)?${ACCOUNTS}`),
  },
];

const COUNTING = /(?:共计|总计|合计|总共|共|约|近|超过|累计|数量|为|达|:)+$/;

/** What a number counts that no statutory table does; null for one that says nothing of open government work. */
export function untabledSubject(sentence: string, number: TextNumber): UntabledSubject | null {
  const clause = number.left.replace(COUNTING, '');
  const before = sentence.slice(Math.max(0, number.start - 200), number.end);
  const found = UNTABLED.find(
    ({ units, left, right, before: said }) =>
      units.includes(number.unit) &&
      (left?.test(clause) === true || right?.test(number.right) === true) &&
      said?.test(before) !== false,
  );
  return found?.subject ?? null;
}
