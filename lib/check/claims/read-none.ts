import { flatMap } from '../../domain/flat-map';
import { matchesOf } from '../../text/matches-of';
import type { TextNumber } from './claim';

const NO = '(?:未|没有|无)(?!经)(?:曾|再)?';
const END = '(?=[,。;)]|$)';
const COME_IN = '(?:收到|接到|接收|受理)(?:过|到)?';
const ANYONE =
  '(?:任何|公民、?法人(?:和|或|及)其他组织|群众|以任何形式|通过任何形式|主动|要求|提出|提交|的)*';
const REQUESTS =
  '(?:(?:政府|政务)?信息(?:依申请)?公开(?:的)?(?:书面)?申请|依申请公开(?:政府信息)?的?(?:申请|事项)|公开政府信息的申请)(?:事项|件)?';
const CASES = '(?:类|的)?(?:案件|案|情况|申请|事项|情形|的)*';
const ABOUT = '(?:(?:因|针对|关于|与|涉及|由|对|任何|有关|政府信息|一起|一例)[^,;。、]{0,30}?)?';
const BOTH = `(?:行政)?复议${CASES}(?:及|和|或|与|以及|、|,)(?:被)?(?:提起)?(?:行政)?诉讼`;

/** 未收到…, 未发生…, 无…: what was none, as `verb` and the first group say it, and the unit it would be counted in. */
const NONE: readonly { readonly words: RegExp; readonly verb?: string; readonly unit: string }[] = [
  { words: new RegExp(`${NO}${COME_IN}${ANYONE}(${REQUESTS})${END}`, 'g'), verb: '收到', unit: '件' },
  {
    words: new RegExp(
      `${NO}(?:发生|出现|产生|收到|接到|涉及|提起|有|被)*${ABOUT}(${BOTH}|(?:行政)?复议|(?:行政)?诉讼)${CASES}(?:(?:和|及)?有关的?申诉案?)?${END}`,
      'g',
    ),
    unit: '件',
  },
  { words: new RegExp(`${NO}((?:上一?年度?|去年)结转)的?(?:申请|件|办件|事项)*${END}`, 'g'), unit: '件' },
  {
    words: new RegExp(
      `${NO}(结转(?:至|到)?下一?年度?)(?:继续)?(?:办理)?的?(?:申请|件|办件|事项)*${END}`,
      'g',
    ),
    unit: '件',
  },
  { words: new RegExp(`${NO}((?:制发|制定|出台|印发)(?:行政)?规范性文件)${END}`, 'g'), unit: '件' },
  {
    words: new RegExp(`${NO}(?:发生|产生|收取)[^,;。]{0,16}(信息处理费)(?:用)?(?:的?情况)?${END}`, 'g'),
    unit: '元',
  },
  { words: new RegExp(`${NO}(责任追究)的?(?:情况|情形)?${END}`, 'g'), unit: '件' },
];
const NONE_OF = /申请|复议|诉讼|结转|规范性文件|处理费|责任追究|败诉/;
const NO_LOSS = /零(败诉)/g;

/** Says how many there were where a folded sentence says there was none. */
export function readNone(text: string): TextNumber[] {
  const none = (words: RegExp, unit: string, raw: string, verb = ''): TextNumber[] =>
    matchesOf(words, text).map(({ 0: found, 1: left = '', index: start }) => ({
      start,
      end: start + found.length,
      value: 0,
      raw,
      unit,
      rounding: null,
      step: 1,
      left: verb + left,
      leftStart: start,
      right: '',
    }));
  if (!NONE_OF.test(text) || !/未|没有|无|零/.test(text)) return [];
  return [
    ...flatMap(NONE, ({ words, unit, verb }) => none(words, unit, '0', verb)),
    ...none(NO_LOSS, '件', '零'),
  ];
}
