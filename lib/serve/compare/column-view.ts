import { reportPath } from '../../domain/addresses';
import { formOf, type Form } from '../../domain/metrics';
import type { OrganizationKind } from '../../domain/report';
import type { Prisma } from '../../store/generated/client';

/** A report that is, or could be, a column of the comparison. */
export interface ColumnView {
  readonly id: string;
  readonly href: string;
  readonly organization: string;
  readonly kind: OrganizationKind;
  /** The place above the body's own, or its own where there is none above. */
  readonly place: string;
  readonly year: number;
  readonly form: Form;
  readonly isSample: boolean;
}

export const COLUMN_SELECT = {
  id: true,
  year: true,
  organization: { include: { division: { include: { parent: { select: { name: true } } } } } },
  currentVersion: { select: { form: true, isSample: true } },
} satisfies Prisma.ReportSelect;

/** A stored report as a column of the comparison. */
export function columnView(row: Prisma.ReportGetPayload<{ select: typeof COLUMN_SELECT }>): ColumnView {
  const { organization, currentVersion, id, year } = row;
  const { division } = organization;
  return {
    id,
    href: reportPath({ divisionCode: division.code, organizationSlug: organization.slug, year }),
    organization: organization.name,
    kind: organization.kind,
    place: division.parent?.name ?? division.name,
    year,
    form: formOf(currentVersion?.form),
    isSample: currentVersion?.isSample ?? false,
  };
}
