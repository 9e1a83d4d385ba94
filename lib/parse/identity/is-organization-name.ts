import { placesIn } from './places-in';

const ENDING =
  /(?:政府|办公室|办公厅|办事处|委员会|管委会|局|厅|委|办|院|署|队|(?<!网)站|所|处|部|科|中心|公司|学校|大学|学院|医院|银行|协会|联合会|农场|林场|开发区|示范区|园区|新区)(?:\([^()]*\))?$/;
const NOT_A_NAME = /^(?:我|本|该|各|全|现|由|为|在|对|被|和|与|向|自|从|关于|根据|按照|一|二|三|四|五|六)/;

/** True when folded text reads as the name of a public body, or of a place alone. */
export function isOrganizationName(folded: string): boolean {
  if (!/^[\p{Script=Han}〇()·]{2,40}$/u.test(folded)) return false;
  const { places, rest } = placesIn(folded);
  if (rest === '') return true;
  // 本溪市 and 和县 begin like words that no name begins with.
  return ENDING.test(folded) && (places.length > 0 || !NOT_A_NAME.test(folded));
}
