import { compareWithTruth } from '../../lib/fixtures/documents/compare-with-truth';
import { formOf } from '../../lib/domain/metrics';
import { figureView } from '../../lib/serve/figure-view';
import { database } from '../../lib/store/client';
import type { DroppedFile, Expected } from './made-drop';

export interface Held {
  readonly files: number;
  readonly figures: number;
  /** What is not as it must be; nothing should be here. */
  readonly faults: readonly string[];
}

type Job = Awaited<ReturnType<typeof jobsOf>>[number];

/** Holds every file of an intake in the database against what it must give. */
export async function holdAgainstTruth(intakeId: string, dropped: readonly DroppedFile[]): Promise<Held> {
  const jobs = new Map<string, Job[]>();
  const found = await jobsOf(intakeId);
  for (const job of found) jobs.set(job.fileName, [...(jobs.get(job.fileName) ?? []), job]);
  const faults = findTwice(found);
  let figures = 0;
  const all = dropped.flatMap(({ expected }) => expected);
  for (const expected of all) {
    const [job, ...more] = jobs.get(expected.name) ?? [];
    jobs.delete(expected.name);
    if (job === undefined || more.length > 0) {
      faults.push(`${expected.name} is there ${job === undefined ? 0 : more.length + 1} times`);
      continue;
    }
    const wrong = await faultsOf(expected, job);
    if (expected.end === 'read') figures += Object.keys(expected.truth.figures).length;
    faults.push(...wrong.map((fault) => `${expected.name}: ${fault}`));
  }
  faults.push(...[...jobs.keys()].map((name) => `nobody sent ${name}`));
  return { files: all.length, figures, faults };
}

/** Bytes that were read more than once, or never. */
function findTwice(jobs: readonly Job[]): string[] {
  const times = new Map<string, number>();
  for (const { sha256, outcome } of jobs) {
    const isRead = outcome === 'added' || outcome === 'updated';
    if (isRead || outcome === 'unchanged') times.set(sha256, (times.get(sha256) ?? 0) + Number(isRead));
  }
  return [...times]
    .filter(([, count]) => count !== 1)
    .map(([hash, count]) => `${hash} was read ${count} times`);
}

function jobsOf(intakeId: string) {
  return database().job.findMany({ where: { intakeId } });
}

async function faultsOf(expected: Expected, job: Job): Promise<string[]> {
  const outcome = job.outcome ?? job.status;
  if (expected.end === 'unchanged')
    return ['unchanged', 'added'].includes(outcome) ? [] : [`${outcome} instead of known`];
  if (expected.end !== 'read') {
    const isSame =
      outcome === expected.end && (expected.end !== 'refused' || job.errorCode === expected.code);
    return isSame ? [] : [`${outcome} ${job.errorCode ?? ''} instead of ${JSON.stringify(expected)}`];
  }
  // Of files with the same bytes, the one that came first is read; findTwice holds them together.
  const isTwin = outcome === 'unchanged';
  if (outcome !== 'added' && outcome !== 'updated' && !isTwin)
    return [`${outcome} ${job.errorCode ?? ''} instead of read`];
  const version = await database().reportVersion.findFirst({
    where: { sourceSha256: job.sha256 },
    include: { figures: true, report: { include: { organization: true } } },
  });
  if (version === null) return ['has no version'];
  const { year, organization } = version.report;
  const read = {
    title: version.title,
    publishedOn: version.publishedOn?.toISOString().slice(0, 10) ?? null,
    year,
    organization: { name: organization.name },
    form: formOf(version.form),
    figures: version.figures.map(figureView),
  };
  const { missing, wrong, invented, mistaken, unknown } = compareWithTruth(read, expected.truth);
  return Object.entries({ missing, wrong, invented, mistaken, unknown }).flatMap(([name, list]) =>
    list.length === 0 ? [] : [`${name} ${list.join(' ')}`],
  );
}
