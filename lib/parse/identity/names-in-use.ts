import { flatMap } from '../../domain/flat-map';
import { bodyAtEnd, governmentOf, withoutInnerOffice } from './body-in';
import { isOrganizationName } from './is-organization-name';
import { placesIn } from './places-in';
import type { FoldedLine } from './printed-lines';
import type { PrintedName } from './printed-name';
import { YEAR } from './read-year';

const HEAD_LINES = 60;
const NAME = '(?<name>[\\p{Script=Han}()]{3,40}?)';
const CONTACT = [new RegExp(`(?:与|向)${NAME}联系`, 'gu'), new RegExp(`联系:?${NAME}(?=[(,。;:]|$)`, 'gu')];
const WEBSITE = new RegExp(
  `(?:在|从|登录|通过|访问)“?${NAME}(?:门户|政务公开|政务|信息公开|公众信息|官方|电子)*(?:网站|官网|网)`,
  'gu',
);
const PUBLISHER =
  /(?:(?:发布|公开|制作|生成)(?:机构|单位|机关|主体|者|部门)|(?:信息)?来源|所属机构|责任单位)[ :|\]]*(?<name>[\p{Script=Han}()]{3,40})/gu;
const DOES =
  '坚持|认真|深入|全面|严格|高度|紧紧|紧扣|按照|围绕|进一步|继续|切实|积极|始终|在|以|根据|深化|扎实|牢固|持续|着力|加强|不断|把|依据|聚焦|主动|严守|贯彻|落实|结合';
const OPENING = new RegExp(`(?:^|[。;]|情况|概述|概况)${YEAR}年(?:度|以来|来)*,?${NAME}(?=${DOES})`, 'gu');

/** A body's name; a place alone stands for its government. */
function bodyNamed(name: string): string | null {
  const { places, rest } = placesIn(name);
  if (places.length === 0 || !isOrganizationName(name)) return null;
  if (rest !== '') return name;
  return governmentOf(name);
}

function found(
  texts: readonly string[],
  pattern: RegExp,
  reason: PrintedName['reason'],
  read: (name: string) => string | null,
): PrintedName[] {
  return flatMap(
    flatMap(texts, (text) => [...text.matchAll(pattern)].map(({ groups }) => read(groups?.name ?? ''))),
    (name) => (name === null ? [] : [{ name, reason }]),
  );
}

/** Whom to ask, without the office inside the body; the office of a government is asked about reports of both. */
function asked(text: string): string | null {
  const name = withoutInnerOffice(bodyAtEnd(text) ?? text);
  if (/政府办(?:公[室厅])?$/.test(name)) return null;
  return bodyAtEnd(name);
}

/** Folded names of bodies that the report uses for itself: whom to ask, who did what in the year, who publishes the page, whose website. */
export function namesInUse(lines: readonly FoldedLine[]): PrintedName[] {
  const head = lines.slice(0, HEAD_LINES);
  const text = head.map(({ folded }) => folded).join('');
  const each = head.map(({ folded }) => folded);
  return [
    ...flatMap(CONTACT, (pattern) => found([text], pattern, 'contact', asked)),
    ...found(each, OPENING, 'opening', bodyNamed),
    ...found(
      head.map(({ spaced }) => spaced),
      PUBLISHER,
      'publisher',
      bodyNamed,
    ),
    ...found([text], WEBSITE, 'website', bodyAtEnd),
  ];
}
