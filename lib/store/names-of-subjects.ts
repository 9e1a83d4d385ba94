import type { DatabaseOrTransaction } from './client';

interface Name {
  readonly name: string;
  /** The page of it, without the language. */
  readonly href: string | null;
}

/** Users by id: their e-mail. */
export async function nameUsers(db: DatabaseOrTransaction, ids: string[]): Promise<Map<string, Name>> {
  const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, email: true } });
  return new Map(users.map(({ id, email }) => [id, { name: email, href: `/admin/users/${id}` }]));
}

/** Reports by id: body and year. */
export async function nameReports(db: DatabaseOrTransaction, ids: string[]): Promise<Map<string, Name>> {
  const reports = await db.report.findMany({
    where: { id: { in: ids } },
    select: { id: true, year: true, organization: { select: { name: true } } },
  });
  return new Map(
    reports.map(({ id, year, organization }) => [
      id,
      { name: `${organization.name} ${year}`, href: `/admin/reports/${id}/versions` },
    ]),
  );
}

/** Versions by id: body, year and number. */
export async function nameVersions(db: DatabaseOrTransaction, ids: string[]): Promise<Map<string, Name>> {
  const versions = await db.reportVersion.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      number: true,
      report: { select: { year: true, organization: { select: { name: true } } } },
    },
  });
  return new Map(
    versions.map(({ id, number, report: { year, organization } }) => [
      id,
      { name: `${organization.name} ${year} v${number}`, href: `/admin/versions/${id}` },
    ]),
  );
}

/** Jobs by id: the file's name. */
export async function nameJobs(db: DatabaseOrTransaction, ids: string[]): Promise<Map<string, Name>> {
  const jobs = await db.job.findMany({ where: { id: { in: ids } }, select: { id: true, fileName: true } });
  return new Map(jobs.map(({ id, fileName }) => [id, { name: fileName, href: `/admin/jobs/${id}` }]));
}

/** Intakes by id: the first of their files. */
export async function nameIntakes(db: DatabaseOrTransaction, ids: string[]): Promise<Map<string, Name>> {
  const intakes = await db.intake.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      createdAt: true,
      jobs: { select: { fileName: true }, orderBy: { createdAt: 'asc' }, take: 1 },
    },
  });
  return new Map(
    intakes.map(({ id, createdAt, jobs }) => [
      id,
      { name: jobs[0]?.fileName ?? createdAt.toISOString().slice(0, 16), href: `/admin/intakes/${id}` },
    ]),
  );
}
