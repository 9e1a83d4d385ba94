import type { z } from 'zod';
import { reportPath, versionPath } from '../../domain/addresses';
import { formOf } from '../../domain/metrics';
import { env } from '../../env';
import type { Prisma } from '../../store/generated/client';
import type { ReportItem } from './schemas';

export const REPORT_ITEM = {
  id: true,
  year: true,
  organization: {
    select: {
      name: true,
      slug: true,
      kind: true,
      division: { select: { code: true, name: true, level: true } },
    },
  },
  currentVersion: { select: { number: true, title: true, form: true, publishedOn: true, isSample: true } },
} satisfies Prisma.ReportSelect;
type Row = Prisma.ReportGetPayload<{ select: typeof REPORT_ITEM }>;
type Placed = Pick<Row, 'year' | 'organization'>;

/** The public address of a path of the site. */
export function absolute(path: string): string {
  return new URL(path, env().SITE_URL).href;
}

/** What addresses of a report are made of. */
export function addressOf({ year, organization: { slug, division } }: Placed) {
  return { divisionCode: division.code, organizationSlug: slug, year };
}

/** The address of one version, which no later one moves. */
export function versionAddress(report: Placed, number: number): string {
  return absolute(versionPath(addressOf(report), number));
}

/** A published report as API lists show it. Throws when the report has no version, which published ones have. */
export function reportItem({ id, year, organization, currentVersion }: Row): z.infer<typeof ReportItem> {
  if (currentVersion === null) throw new Error(`Published report ${id} has no version`);
  const { division, ...body } = organization;
  return {
    id,
    url: absolute(reportPath(addressOf({ year, organization }))),
    title: currentVersion.title,
    year,
    form: formOf(currentVersion.form),
    division,
    organization: body,
    version: currentVersion.number,
    publishedOn: currentVersion.publishedOn?.toISOString().slice(0, 10) ?? null,
    isSample: currentVersion.isSample,
  };
}
