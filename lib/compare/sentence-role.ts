import { fold } from '../text/fold';

/** What a sentence is to its report: its own words, or what the form or a law puts there. */
export type SentenceRole = 'own' | 'heading' | 'set_phrase' | 'law';

/** What reports of every body say in nearly these words. Tried on folded text, where （），： are (),:. */
const SET_PHRASES: readonly RegExp[] = [
  // 根据《条例》……编制本报告
  /^(?:现?根据|按照|依据|依照|遵照).{0,120}(?:编制|公布|发布|制作|形成|撰写).{0,30}报告/,
  /^本(?:年度)?报告(?:是|系|由|共|分|包括|包含|根据|按照|依据|全文|电子版|中|所列|的)/,
  // 数据统计期限自……起
  /(?:统计|数据|所列).{0,12}(?:期限|时限|起止)/,
  // 可在……下载
  /(?:电子版|全文|本报告).{0,60}(?:下载|查阅|查看|浏览|获取)/,
  /^(?:如|若|如果)(?:对|有).{0,40}(?:疑问|意见|建议|问题).{0,20}(?:请|可).{0,60}(?:联系|反映|致电)/,
  /^\(?(?:联系|通讯|办公)?(?:地址|电话|邮编|邮政编码|传真|电子邮箱|邮箱)\)?:/,
  // 以……思想为指导，贯彻……精神
  /以.{0,12}习近平.{0,4}新时代中国特色社会主义思想.{0,4}(?:为指导|为引领)/,
  /贯彻.{0,16}(?:党的|习近平|中央).{0,40}精神/,
  /^(?:我|本)?(?:机关|单位|局|镇|乡|县|市|区|街道|办事处|年度|年)*(?:暂时?)?(?:无|没有|不存在)(?:其他|其它)?(?:需要?|应当?)?(?:报告|说明)?的?(?:其他|其它)?(?:事项|内容|情况)?[。.;]?$/,
];

/** 《条例》第十九条规定……, and an article's own words. */
const LAW: readonly RegExp[] = [
  /《[^》]+》\)?(?:\([^)]*\))?第[\d零一二三四五六七八九十百]+条.{0,16}(?:规定|明确|要求|指出|所列)/,
  /^["“]?第[\d零一二三四五六七八九十百]+条/,
];

/** Tells a report's own sentences from set phrases of such reports and from sentences that state a law. */
export function sentenceRole(text: string): Exclude<SentenceRole, 'heading'> {
  const folded = fold(text);
  if (LAW.some((pattern) => pattern.test(folded))) return 'law';
  return SET_PHRASES.some((pattern) => pattern.test(folded)) ? 'set_phrase' : 'own';
}
