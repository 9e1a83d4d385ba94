import { isOrganizationName } from './is-organization-name';
import { placesIn } from './places-in';

/** The government or office of a place that is named alone: 轵城镇 -> 轵城镇人民政府. A zone has no government. */
export function governmentOf(place: string): string {
  if (/街道$/.test(place)) return `${place}办事处`;
  return /(?:管理区|农场|林场|牧场|渔场|新城)$/.test(place) ? place : `${place}人民政府`;
}

/** After these stands what the report rests on, not who reports. */
const RESTS_ON = /根据|按照|依据|依照|围绕|落实|完成|[和及与、]/;

/** The part at the end of folded text that begins with a place and names a body, or null: 本报告由孟州市财政局 -> 孟州市财政局. */
export function bodyAtEnd(text: string): string | null {
  for (let at = 0; at < text.length - 1; at += 1) {
    if (RESTS_ON.test(text.slice(0, at))) return null;
    const name = text.slice(at);
    const { places, rest } = placesIn(name);
    if (places.length === 0 || !isOrganizationName(name)) continue;
    if (rest !== '') return name;
    // 完成县 ends with a place only by chance.
    if (at === 0) return governmentOf(name);
  }
  return null;
}

const INNER =
  /(?:(?<=局|委|厅)信息中心|(?:政务|(?<!人民)政府信息|信息)公开[^,]*|(?:党政)?(?:综合)?办(?:公室?)?|党政综合部|综合[部科股]|(?:秘书|办公|文秘|信息|宣传|法制)[^局委]{0,6}[科股处部])$/;

/** Folded name of a body without the office inside it that answers questions: 孟州市财政局办公室 -> 孟州市财政局; 人民政府办公室 stays. */
export function withoutInnerOffice(name: string): string {
  if (/政府办(?:公[室厅])?$/.test(name)) return name;
  const shorter = name.replace(INNER, '');
  return shorter === name || shorter.length < 2 ? name : withoutInnerOffice(shorter);
}
