import { YEAR } from './read-year';

/** 《…》 that name a rule or a notice, whose year and author are not the report's. */
const CITED =
  /《+[^《》]*(?:条例|规定|办法|通知|格式|要点|制度|方案|意见|规范|函|指南|目录|决定|公报)(?:\([^()]*\))?(?:》|$)/gu;

/** Folded text without the names of rules and notices it cites. */
export function withoutCitations(folded: string): string {
  return folded.replace(CITED, '');
}

const VERB = '(?:公布|公开|发布|现将|现就|将|编制|编写|撰写|编印|汇报|报送|结合|总结|汇总)';
const YEAR_OF = `(?:(?<before>${YEAR})年?度?)?`;
const SUBJECT =
  '(?:关于)?(?<name>(?!按照|根据|围绕|推进|做好|开展|落实|加强)[\\p{Script=Han}()]{0,40}?)(?:关于)?(?:的|在)?';
const MATTER =
  '(?:的)?(?:政府|政务)*(?:信息|政务)*公开(?!(?:工作)?(?:的)?(?:要点|重点|任务|安排|指南|目录|制度|平台|专栏|栏目|网|办|领导|条例|意见))';

/**
 * A sentence that says whose report of which year it is: 现公布孟州市财政局2020年政府信息公开工作年度报告,
 * 将2020年我局政府信息公开工作情况汇报如下. Groups `name`, and `before` or `after` with the year.
 */
export const ANNOUNCED = new RegExp(
  `${VERB}《?${YEAR_OF}${SUBJECT}(?:(?<after>${YEAR})年?度?)?${MATTER}`,
  'gu',
);
