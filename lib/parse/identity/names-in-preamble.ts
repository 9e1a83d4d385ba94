import type { FoldedLine } from './printed-lines';
import { isOrganizationName } from './is-organization-name';
import { placesIn } from './places-in';
import { YEAR } from './read-year';

const HEAD_LINES = 30;
const NAME = '(?<name>\\p{Script=Han}{3,40}?)';
const PATTERNS = [
  new RegExp(`(?:现公布|现发布|现将|现就|公布)${NAME}(?:关于)?${YEAR}年`, 'gu'),
  new RegExp(`由${NAME}(?:负责)?(?:根据|按照|依据|依照|编制|汇总)`, 'gu'),
  new RegExp(`${NAME}(?:根据|按照|依据|依照)《?(?:中华人民共和国)?政府信息公开条例`, 'gu'),
  new RegExp(`${NAME}${YEAR}年度?(?:政府)?信息公开(?:工作)?(?:年度)?报告`, 'gu'),
];

/** The part of the text that begins with a place and names a body, or null: 本报告由孟州市财政局 -> 孟州市财政局. */
function bodyAtEnd(text: string): string | null {
  for (let at = 0; at < text.length - 2; at += 1) {
    const name = text.slice(at);
    const { places, rest } = placesIn(name);
    if (places.length > 0 && rest !== '' && isOrganizationName(name)) return name;
  }
  return null;
}

/** Folded full names of bodies that the sentences before section one name as the reporting one. */
export function namesInPreamble(lines: readonly FoldedLine[]): string[] {
  const text = lines
    .slice(0, HEAD_LINES)
    .map(({ folded }) => folded)
    .join('');
  for (const pattern of PATTERNS) {
    const names = [...text.matchAll(pattern)].map((match) => bodyAtEnd(match.groups?.name ?? ''));
    const found = names.filter((name) => name !== null);
    if (found.length > 0) return found;
  }
  return [];
}
