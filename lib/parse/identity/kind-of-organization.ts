import type { OrganizationKind } from '../../domain/report';

/** The kind of body, by its folded name without brackets. */
export function kindOfOrganization(folded: string): OrganizationKind {
  if (
    /(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处|办)?(?:(?:党政)?(?:综合)?办公室)?$|地区办事处$/.test(folded)
  )
    return 'township';
  if (
    /(?:管委会|管理委员会|开发区|示范区|试验区|园区|产业园|科技园|工业园|新区|高新区|管理区|农场|林场)(?:办公室|办公厅)?$/.test(
      folded,
    )
  )
    return 'other';
  if (/政府$/.test(folded)) return 'government';
  if (/政府办(?:公[室厅])?$/.test(folded)) return 'office';
  return /(?:局|厅|委|委员会|办|办公室|院|署|部|部门|中心|处|队|站|所|科|海关|关区)$/.test(folded)
    ? 'department'
    : 'other';
}
