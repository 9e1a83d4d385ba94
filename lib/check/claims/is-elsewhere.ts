import type { Count, TextNumber } from './claim';

const OTHER_SUBJECT =
  /信箱|热线|留言|来信|信件|网民|网友|提案|建议|工单|诉求|咨询|(?:许可|登记|救助|补贴|认定|低保|困难)(?:的)?申请|服务事项|政务服务网|抽查|抽取|模拟|演练/;
const COMPARED = /较|比(?!例)|同比|环比|增加|增长|减少|下降|回落|上升|多于|少于/;
/** What others did. */
const FOR_OTHERS = /指导|督促|协助|帮助|配合/;
const FORMER_YEAR = /去年|上一?年|同期|前年/;
const COMING = /明年|预计|计划|力争|目标|预期/;

/** Words before a number that take it away from the tables, or leave open whether it means them. */
export function isElsewhere(before: string, number: TextNumber): boolean {
  const piece = before.slice(before.lastIndexOf(';') + 1);
  return OTHER_SUBJECT.test(piece) || COMPARED.test(number.left) || FOR_OTHERS.test(number.left);
}

/** Whether a number speaks of another year than the report's: the last one named before it, or one said in words. */
export function isOtherYear(before: string, { left }: TextNumber, year: number | null): boolean {
  const named = [...before.matchAll(/(20\d\d)年/g)].at(-1)?.[1];
  if (named !== undefined && year !== null && Number(named) !== year) return true;
  return FORMER_YEAR.test(left.replace(/以?上年/, '')) || COMING.test(left);
}

/** Whether 2022年结转 is what this report carries in or out: the year before it, or the year after. */
export function isYearOfCarrying(count: Count, { left, right }: TextNumber, year: number | null): boolean {
  const named = /(20\d\d)年度?/.exec(left + right)?.[1];
  if (named === undefined || year === null) return true;
  return [year, year + (count.of === 'carried_in' ? -1 : 1)].includes(Number(named));
}
