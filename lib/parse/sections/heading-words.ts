import { SECTION_KINDS, SECTION_LABELS, type SectionKind } from '../../domain/report';
import { editDistance } from '../../text/edit-distance';
import { fold } from '../../text/fold';

/** How closely a heading's words are those of the form. */
export type Wording = 'statutory' | 'usual' | 'misprinted';

const DISPUTES = '行政复议[、和及,](?:被?提起)?行政诉讼';
const YEAR = '(?:(?:20)?\\d\\d年(?:度)?)?';

/** The words of each part's heading, folded and without its number. */
const WORDS: Readonly<Record<SectionKind, Readonly<Record<'statutory' | 'usual', RegExp>>>> = {
  overview: {
    statutory: /^总体情况$/,
    usual: new RegExp(
      `^${YEAR}(?:概述|概况|引言|前言|(?:本(?:机关|单位|部门))?(?:政府信息公开|信息公开|政务公开)?(?:工作)?的?(?:总体|基本|主要|整体)(?:工作)?的?(?:开展)?(?:情况|概况|概述)(?:概述)?|政府信息公开(?:工作)?的?(?:情况)?概[述况])$`,
    ),
  },
  disclosure: {
    statutory: /^主动公开政府信息(?:的)?情况$/,
    usual:
      /^(?:主动公开政府政府情况|(?:行政机关)?(?:政府信息)?主动公开(?:政府)?(?:信息)?(?:工作)?(?:的)?(?:情况|数据|统计)|政府信息公开情况)$/,
  },
  requests: {
    statutory: /^收到和处理政府信息公开申请(?:的)?情况$/,
    usual:
      /^(?:收到[和及与]?处理.*申请.*情况|处理政府信息公开申请(?:的)?情况|(?:政府信息)?依申请公开(?:政府)?(?:信息)?(?:工作|办理)?(?:的)?情况.{0,8}|政府信息(?:依申请公开|公开申请)(?:工作|办理|处理)?(?:的)?情况)$/,
  },
  disputes: {
    statutory: new RegExp(`^(?:因?政府信息公开(?:工作)?(?:被申请)?)?${DISPUTES}的?情况$`),
    usual: /^.{0,24}复议.{0,10}诉讼.{0,12}$/,
  },
  problems: {
    statutory: /^(?:政府信息公开工作)?存在的主要问题[及和与]改进情况$/,
    usual:
      /^(?:.{0,16}(?:问题|不足|困难).{0,6}(?:改进|打算|措施|思考|计划|建议|方向).{0,10}|.{0,10}存在的?(?:主要)?(?:问题|不足|困难)(?:[及和与](?:问题|不足|困难))?|乡镇信息公开的建议.*)$/,
  },
  other: {
    statutory: /^其他需要报告的(?:事项|情况)$/,
    usual:
      /^(?:需要(?:说明|报告)的其他(?:事项|情况)|其他(?:报告)?事项|.{0,6}其他(?:需要?|应当?)(?:报告|说明).{0,8})$/,
  },
};

/** Words that name a part in a heading of two parts. */
const NAMES: Readonly<Record<SectionKind, RegExp>> = {
  overview: /总体情况|概述|基本情况/,
  disclosure: /主动公开/,
  requests: /(?<!被)申请/,
  disputes: /复议|诉讼/,
  problems: /问题|不足|改进/,
  other: /其他(?:需要?|应当?)(?:报告|说明)|其他事项/,
};

/** One wrong character in eight is a misprint; more is another heading. */
const MISPRINT = 8;

/** Words without what varies and means nothing: 其它 for 其他, a stop, a remark in brackets at the end. */
export function plainWords(folded: string): string {
  return folded
    .replaceAll('其它', '其他')
    .replace(/[。:;,.…]+$/, '')
    .replace(/\([^()]*\)$/, '');
}

const FOLDED_LABELS = Object.fromEntries(
  SECTION_KINDS.map((kind) => [kind, fold(SECTION_LABELS[kind])]),
) as Readonly<Record<SectionKind, string>>;

function isMisprintOf(kind: SectionKind, body: string): boolean {
  const label = FOLDED_LABELS[kind];
  const most = Math.max(1, Math.floor(label.length / MISPRINT));
  return Math.abs(body.length - label.length) <= most && editDistance(body, label) <= most;
}

/** Whether the plain words are those of the form. */
function isStatutory(kind: SectionKind, body: string): boolean {
  return WORDS[kind].statutory.test(body);
}

const ANY_STATUTORY = new RegExp(SECTION_KINDS.map((kind) => WORDS[kind].statutory.source).join('|'));

/** Whether the plain words are those of the form for any part. */
export function isAnyStatutory(body: string): boolean {
  return ANY_STATUTORY.test(body);
}

/** How the plain words name this part; null when they do not. */
export function wordingOf(kind: SectionKind, body: string): Wording | null {
  if (isStatutory(kind, body)) return 'statutory';
  if (WORDS[kind].usual.test(body)) return 'usual';
  return isMisprintOf(kind, body) ? 'misprinted' : null;
}

/** The parts that a heading of several parts names, in statutory order: 存在问题、改进措施及其他需要报告的事项. */
export function partsNamed(body: string): SectionKind[] {
  return SECTION_KINDS.filter((kind) => NAMES[kind].test(body));
}

/** Words that head part one by themselves, without a number. */
export const FOREWORD = /^(?:概述|引言|前言)$/;

/** The headings as they stand inside a line, with the text going on behind them, folded; without the number. */
export const BEGINNINGS: Readonly<Record<SectionKind, string>> = {
  overview: '(?:(?:总体)?概述|总体情况|(?:工作)?基本(?:情况|概况)|政府信息公开(?:工作)?总体情况)',
  disclosure: '主动公开政府(?:信息|政府)的?情况',
  requests: '收到和处理政府信息公开申请的?情况',
  disputes: `(?:因?政府信息公开(?:工作)?(?:被申请)?)?${DISPUTES}的?情况`,
  problems: '(?:政府信息公开工作)?存在的?(?:主要)?问题[及和与]改进(?:情况|措施)',
  other: '其[他它]需要报告的(?:事项|情况)',
};
