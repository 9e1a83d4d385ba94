import type { OrganizationKind } from '../domain/report';
import type { DatabaseOrTransaction } from './client';

export interface OrganizationIdentity {
  readonly divisionCode: string;
  /** As printed; kept when the organization is new. */
  readonly name: string;
  readonly kind: OrganizationKind;
  /** Wanted in its address; taken only when the organization is new. */
  readonly slug: string;
  /** What is the same for every way to write the name of one body of the division. */
  readonly keyOf: (name: string) => string;
}

/** Bodies stored before there were keys get theirs; of two with one key the older has it, and a person may merge them. */
async function giveKeys(
  db: DatabaseOrTransaction,
  { divisionCode, keyOf }: OrganizationIdentity,
): Promise<void> {
  const without = await db.organization.findMany({
    where: { divisionCode, key: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true },
  });
  for (const { id, name } of without) {
    const key = keyOf(name);
    const taken = await db.organization.count({ where: { divisionCode, key } });
    if (taken === 0) await db.organization.update({ where: { id }, data: { key } });
  }
}

/** The organization of this key, else of this very name. */
async function find(
  db: DatabaseOrTransaction,
  divisionCode: string,
  key: string,
  name: string,
): Promise<string | null> {
  const byKey = await db.organization.findUnique({ where: { divisionCode_key: { divisionCode, key } } });
  const found =
    byKey ?? (await db.organization.findUnique({ where: { divisionCode_name: { divisionCode, name } } }));
  return found?.id ?? null;
}

/** Id of the organization, made when new. A slug that another one has gets the division's code appended. */
export async function ensureOrganization(
  db: DatabaseOrTransaction,
  wanted: OrganizationIdentity,
): Promise<string> {
  const { divisionCode, name, kind, keyOf } = wanted;
  const key = keyOf(name);
  await giveKeys(db, wanted);
  for (const slug of [wanted.slug, `${wanted.slug}-${divisionCode}`]) {
    const known = await find(db, divisionCode, key, name);
    if (known !== null) return known;
    await db.organization.createMany({
      data: [{ divisionCode, name, kind, slug, key }],
      skipDuplicates: true,
    });
  }
  const made = await find(db, divisionCode, key, name);
  if (made === null) throw new Error(`no free address for ${name} in ${divisionCode}`);
  return made;
}
