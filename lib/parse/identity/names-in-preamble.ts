import { flatMap } from '../../domain/flat-map';
import { ANNOUNCED, withoutCitations } from './announcement';
import { bodyAtEnd, withoutInnerOffice } from './body-in';
import { isOrganizationName } from './is-organization-name';
import { kindOfOrganization } from './kind-of-organization';
import type { FoldedLine } from './printed-lines';
import type { PrintedName } from './printed-name';
import { YEAR } from './read-year';

const HEAD_LINES = 30;
const NAME = '(?<name>[\\p{Script=Han}()]{3,40}?)';
const BY = '(?:根据|按照|依据|依照)';
const WROTE = [
  new RegExp(`(?<name>[\\p{Script=Han}()]{3,40})(?:编制|编写|撰写)(?:完成|形成|了)?${YEAR}年`, 'gu'),
  new RegExp(
    `(?<name>[\\p{Script=Han}()]{3,40}?)(?:特|现|正式)*(?:向社会)?(?:公布|发布|公开)(?:本[\\p{Script=Han}]{2,6})?${YEAR}年`,
    'gu',
  ),
  new RegExp(`${NAME}${BY}《?(?:中华人民共和国)?政府信息公开条例`, 'gu'),
  new RegExp(`${NAME}${YEAR}年度?(?:政府)?信息公开(?:工作)?(?:年度)?报告`, 'gu'),
];
const EDITED = new RegExp(
  `由${NAME}(?:负责)?(?<how>综合|汇总|${BY}|编制|结合|撰写|起草)(?<rest>[^。]{0,200})`,
  'gu',
);
/** These edit the report of their government as often as one of their own. */
const EDITORS = /信息中心|信息化|政务服务|大数据|行政审批/;
const GROUPS = /领导小组|(?:政务|信息)公开[^局]*(?:办|室)/;
const OF_ALL = /综合|汇总/;

function named(name: string): string | null {
  return bodyAtEnd(name) ?? (isOrganizationName(name) ? name : null);
}

function editors(text: string): PrintedName[] {
  return flatMap([...text.matchAll(EDITED)], ({ groups }) => {
    const printed = named(groups?.name ?? '');
    if (printed === null) return [];
    const name = withoutInnerOffice(printed);
    const isWeak =
      EDITORS.test(name) ||
      GROUPS.test(printed) ||
      kindOfOrganization(name) === 'office' ||
      OF_ALL.test(`${groups?.how ?? ''}${groups?.rest ?? ''}`);
    return [{ name, reason: isWeak ? ('contact' as const) : ('preamble' as const) }];
  });
}

/** Folded names of bodies that the sentences around section one name as the reporting one. */
export function namesInPreamble(lines: readonly FoldedLine[]): PrintedName[] {
  const text = lines
    .slice(0, HEAD_LINES)
    .map(({ folded }) => folded)
    .join('');
  const announced = [...withoutCitations(text).matchAll(ANNOUNCED)];
  const wrote = flatMap(WROTE, (pattern) => [...text.matchAll(pattern)]);
  const strong = flatMap([...announced, ...wrote], ({ groups }): PrintedName[] => {
    const name = named(groups?.name ?? '');
    return name === null || GROUPS.test(name) ? [] : [{ name, reason: 'preamble' }];
  });
  return [...strong, ...editors(text)];
}
