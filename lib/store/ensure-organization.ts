import type { OrganizationKind } from '../domain/report';
import type { DatabaseOrTransaction } from './client';

export interface OrganizationIdentity {
  readonly divisionCode: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  /** Wanted in its address; taken only when the organization is new. */
  readonly slug: string;
}

/** Id of the organization, made when new. A slug that another one has gets the division's code appended. */
export async function ensureOrganization(
  db: DatabaseOrTransaction,
  wanted: OrganizationIdentity,
): Promise<string> {
  const { divisionCode, name } = wanted;
  for (const slug of [wanted.slug, `${wanted.slug}-${divisionCode}`]) {
    const found = await db.organization.findUnique({ where: { divisionCode_name: { divisionCode, name } } });
    if (found !== null) return found.id;
    await db.organization.createMany({ data: [{ ...wanted, slug }], skipDuplicates: true });
  }
  const made = await db.organization.findUnique({ where: { divisionCode_name: { divisionCode, name } } });
  if (made === null) throw new Error(`no free address for ${name} in ${divisionCode}`);
  return made.id;
}
