import type { Claim } from './claim';

const BODY =
  '(?:政府|局|委员会|委|办公室|办公厅|办(?![结理复件])|厅|镇|乡|街道|部门|中心)(?!门户|网站|信息|公报|文件|公文|服务)';
/** 其中 and then a body: what follows is a part of what the report covers. */
const PART = new RegExp(
  `(?:其中)[,:]?(?!本机关|本级)[^,;:。()]{0,12}?${BODY}|单看|(?:[市县区省镇]|政府)本级`,
);
const ACTING =
  /([^,;:。()]{1,16}(?:局|委|厅|办公室|政府|镇|乡|街道|[省市县区旗]))(?:共|全年|累计|新|年内)*(?:收到|受理|接收|接到|办理|办结|答复|作出|审核)/;

/** 人民 in the name of a government is often left out. */
const bare = (name: string): string => name.replaceAll('人民', '');

/**
 * Whose number it is: a part where the sentence has narrowed down to one body (其中，市政府…) or names another one.
 * `sentence` is its folded text up to the number.
 */
export function scopeOf(sentence: string, organization: string): Claim['scope'] {
  const whole = [...sentence.matchAll(/全[省市县区镇乡]/g)].at(-1)?.index ?? 0;
  if (PART.test(sentence.slice(whole))) return 'part';
  const body = bare(ACTING.exec(sentence)?.[1] ?? '');
  if (body === '' || /全[省市县区镇乡]|[我本]/.test(body)) return 'own';
  return bare(organization).includes(body.slice(-3)) ? 'own' : 'part';
}
