import type { DivisionLevel, OrganizationKind } from '../domain/report';
import { Prisma } from './generated/client';

/** Which bodies are meant; all when empty. A division matches all below it. */
export interface BodyScope {
  readonly division?: string | undefined;
  readonly level?: DivisionLevel | undefined;
  readonly kind?: OrganizationKind | undefined;
}

/** The scope as a condition on `place` and `body`. */
export function bodyWhere({ division, level, kind }: BodyScope): Prisma.Sql {
  const conditions = [
    ...(division === undefined ? [] : [Prisma.sql`place.path @> ARRAY[${division}]`]),
    ...(level === undefined ? [] : [Prisma.sql`place.level = ${level}::"DivisionLevel"`]),
    ...(kind === undefined ? [] : [Prisma.sql`body.kind = ${kind}::"OrganizationKind"`]),
  ];
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, ' AND ');
}
