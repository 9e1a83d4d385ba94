import type { SectionKind } from '../../domain/report';

/**
 * What the parts of reports before 2019 are about, the more telling words first. Who does the work, with what
 * rules and means, is what part one of the later forms asks for; fees and questions of the public go with requests.
 */
const SUBJECTS: readonly (readonly [SectionKind, RegExp])[] = [
  ['other', /^附|统计表|其[他它](?:需要?|应当?|有关|相关)?(?:报告|说明|事项|情况|工作)|(?:需要|有关)说明/],
  [
    'problems',
    /问题|不足|困难|改进|打算|下一步|努力方向|今后|(?:明年|下年度?|来年|\d{4}年)(?:的)?(?:工作)?(?:计划|安排|重点|思路)/,
  ],
  ['disputes', /复议|诉讼|申诉|举报|投诉/],
  ['requests', /申请|不予公开|免予公开|收费|费用|减免|咨询/],
  [
    'overview',
    /概述|概况|引言|前言|总体|基本情况|组织领导|机构|队伍|人员|制度|机制|培训|监督|保障|考核|指南/,
  ],
  ['disclosure', /主动公开|公开|解读|回应|网站|平台|渠道|载体|目录/],
];

/** The part of the six that the folded words of a heading before 2019 come nearest to; null where they say nothing. */
export function kindOfHeading(words: string): SectionKind | null {
  return SUBJECTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
