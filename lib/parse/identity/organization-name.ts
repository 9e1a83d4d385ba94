import type { OrganizationKind } from '../../domain/report';
import { placesIn } from './places-in';

const ENDING =
  /(?:政府|办公室|办公厅|办事处|委员会|管委会|局|厅|委|办|院|署|队|站|所|处|部|科|中心|公司|学校|大学|学院|医院|银行|协会|联合会|农场|林场|开发区|示范区|园区|新区)(?:\([^()]*\))?$/;
const NOT_A_NAME = /^(?:我|本|该|各|全|现|由|为|在|对|被|和|与|向|自|从|关于|根据|按照|一|二|三|四|五|六)/;

/** True when folded text reads as the name of a public body, or of a place alone. */
export function isOrganizationName(folded: string): boolean {
  if (!/^[\p{Script=Han}〇()·]{2,40}$/u.test(folded)) return false;
  const { places, rest } = placesIn(folded);
  if (rest === '') return true;
  // 本溪市 and 和县 begin like words that no name begins with.
  return ENDING.test(folded) && (places.length > 0 || !NOT_A_NAME.test(folded));
}

/** The kind of body, by its folded name without brackets. */
export function kindOfOrganization(folded: string): OrganizationKind {
  if (/(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处)?(?:(?:党政)?(?:综合)?办公室)?$|地区办事处$/.test(folded))
    return 'township';
  if (/(?:管委会|管理委员会|开发区|示范区|园区|新区|农场|林场)(?:办公室|办公厅)?$/.test(folded))
    return 'other';
  if (/政府$/.test(folded)) return 'government';
  if (/政府办(?:公[室厅])?$/.test(folded)) return 'office';
  return /(?:局|厅|委|委员会|办|办公室|院|署|部|中心|处|队|站|所|科)$/.test(folded) ? 'department' : 'other';
}
