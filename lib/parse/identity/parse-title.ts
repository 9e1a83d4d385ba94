import { isOrganizationName } from './is-organization-name';
import { YEAR, readYear } from './read-year';

/** What a title says; offsets into the folded text it was read from. */
export interface TitleParts {
  readonly start: number;
  readonly end: number;
  /** Folded issuer as the title has it, or null. */
  readonly issuer: string | null;
  readonly issuerStart: number;
  readonly year: number | null;
  /** False where more text follows on the same line. */
  readonly standsAlone: boolean;
  readonly isAnnual: boolean;
}

const CORE = `(?:政府|政务)*(?:信息|政务)?公开(?:工作)?(?:情况)?的?(?:${YEAR}年?度?)?(?:年度)?(?:工作)?(?:情况)?的?(?:年度报告?|报告|年报)`;
/** What any title has; the whole expression is slow in a sentence without it. */
const REPORT = /公开.{0,24}(?:年度报|报告|年报)/u;
const LEAD = /^(?:[#*>_=|:-]|(?:信息)?(?:标题|名称)(?=[:|])|标题)*/;
const TITLE = new RegExp(`^(?<head>.{0,60}?)(?<core>${CORE})(?<tail>.*)$`, 'u');
const DATED = new RegExp(
  `^(?<before>.*?)(?:关于)?(?<year>${YEAR})(?!年?\\d|[-./]\\d)年?度?(?<after>.*)$`,
  'u',
);
const ANY_YEAR = new RegExp(YEAR);
const YEAR_TAIL = new RegExp(`^[-—(]*(?<year>${YEAR})年?度?\\)?[*#]*$`, 'u');
/** A school year is no year reported on. */
const SPAN = new RegExp(`${YEAR}年?(?:[-—–~]+|至)${YEAR}学?年?度?`, 'u');
const END = /^(?:[*#。.:_|]*|\.[a-z]{2,5})$/;
const NOT_A_HEAD =
  /[,。;:、《》"“”?!〔〕[\]]|公开|公布|发布|社会|报告|日期|时间|机构|索引|根据|按照|依据|印发|现将|现公布/;
const NOT_A_TAIL = /^(?:格式|模板|编制|如下|的|》|"|”|及|和|、|指南|制度)/;

/** Reads folded text as the title of an annual report; null when it is none. */
export function parseTitle(folded: string): TitleParts | null {
  if (!REPORT.test(folded)) return null;
  const start = LEAD.exec(folded)?.[0].length ?? 0;
  const groups = TITLE.exec(folded.slice(start))?.groups;
  const { head = '', core = '', tail = '' } = groups ?? {};
  if (groups === undefined || NOT_A_HEAD.test(head) || NOT_A_TAIL.test(tail)) return null;
  const { issuer, at, year: headYear } = readHead(head, core);
  const coreYear = ANY_YEAR.exec(core)?.[0];
  const tailYear = YEAR_TAIL.exec(tail)?.groups?.year;
  const year = SPAN.test(head + core) ? null : (headYear ?? coreYear ?? tailYear ?? null);
  const standsAlone = END.test(tail) || tailYear !== undefined;
  if (!standsAlone && (issuer === null || year === null)) return null;
  if (issuer === null && head !== '' && year === null) return null;
  const end =
    start + head.length + core.length + (tailYear === undefined ? 0 : tail.replace(/[*#]+$/, '').length);
  return {
    start,
    end,
    issuer,
    issuerStart: start + at,
    year: year === null ? null : readYear(year),
    standsAlone,
    isAnnual: /年度|年报/.test(core),
  };
}

function readHead(
  head: string,
  core: string,
): { issuer: string | null; at: number; year: string | undefined } {
  const isSpan = SPAN.test(head);
  const dated = isSpan ? undefined : DATED.exec(head)?.groups;
  const before = (dated?.before ?? head.replace(SPAN, '')).replace(/关于$/, '');
  const after = (dated?.after ?? '').replace(/^关于|关于$/g, '');
  const name = before === '' ? after : before;
  // The expression above gives 政府 of 人民政府信息公开 to the second half.
  const whole = name.endsWith('人民') && core.startsWith('政府') ? `${name}政府` : name;
  const issuer = isOrganizationName(whole) && (before === '' || after === '') ? whole : null;
  return { issuer, at: head.indexOf(name), year: dated?.year };
}
