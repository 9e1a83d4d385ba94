const GROUND = /(?:全|我|本)(?:[省市县区旗州盟镇乡]|街道)/g;
const PLACE = /[一-鿿]{1,7}?(?:自治[州县区]|[省市县区旗盟镇乡])/g;
const FILLING =
  /^(?:20\d\d年度?|全年度?|本年度?|当年|年内|今年以来|今年|一年来|[我本]?(?:[局办委厅]|单位|部门)|政府(?:办公室|办公厅)?|人民政府(?:办公室|办公厅)?|本机关|各级|(?:各)?行政机关|各(?:部门|单位)|[及和、]|代表|另有|其余|余下|剩余|还有|尚有|共|总共|累计|已|其中|含|包括|均|全部|因[^,]*等?原因|(?:因|与|涉及|针对)?(?:政府)?信息公开(?:工作|事项|申请|答复)?[中里]?(?:类|引发|引起|有关|而)?|被?(?:申请|提起|提出)|发生|收到|受理|新收|新增|作出|已?(?:答复|办结)的|年末|年底|目前|现有|的|为|有|以?上年|〔[^〕]*〕)*$/;

const LONGEST = 24;

/** A place without the part of it that names the body itself. */
function withoutOwn(place: string, organization: string): string {
  for (let at = 0; at < place.length - 1; at += 1)
    if (organization.includes(place.slice(at))) return place.slice(0, at);
  return place;
}

/** Whether the words before a wording leave it as broad as the table of the folded `organization`. */
export function isBroad(words: string, organization: string): boolean {
  if (words.length > LONGEST) return false;
  const rest = words.replace(GROUND, '').replace(PLACE, (place) => withoutOwn(place, organization));
  return FILLING.test(rest);
}

/** Whether the text speaks of all of a ground that is not the body's own, such as 全市 in a county's report, or of several. */
export function isOtherGround(before: string, organization: string): boolean {
  if (/[两二三四五]个?[市县区](?:共|合计|累计|总)/.test(before)) return true;
  const ground = [...before.matchAll(/全([省市县区旗州盟镇乡])/g)].at(-1)?.[1];
  return ground !== undefined && /[省市县区旗州盟镇乡]/.test(organization) && !organization.includes(ground);
}
