import type { CopiedReport } from '../../../lib/fixtures/copies/copied-archive';
import type { Database } from '../../../lib/store/client';
import { SECTION_KINDS } from '../../../lib/domain/report';

const AT_ONCE = 500;

/** The id that a number has in the benchmark's database. */
export const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** The number that an id was made of. */
export const numberOf = (id: string): number => Number(id.slice(-12));

/** Writes the reports with what they hang on, as published. */
export async function storeArchive(db: Database, reports: readonly CopiedReport[]): Promise<void> {
  await db.sourceFile.createMany({
    data: [
      { sha256: 'bench', bytes: new Uint8Array(), size: 0, mediaType: 'text/plain', fileName: 'bench.txt' },
    ],
    skipDuplicates: true,
  });
  for (let from = 0; from < reports.length; from += AT_ONCE) {
    await storeSome(db, reports.slice(from, from + AT_ONCE));
  }
}

async function storeSome(db: Database, reports: readonly CopiedReport[]): Promise<void> {
  const skipDuplicates = true;
  await db.division.createMany({
    data: reports.map(({ body: { code, place } }) => ({ code, name: place, level: 'county', path: [code] })),
    skipDuplicates,
  });
  await db.organization.createMany({
    data: reports.map(({ body: { number, code, place } }) => ({
      id: idOf(number),
      slug: `body-${number}`,
      name: `${place}人民政府`,
      kind: 'government',
      divisionCode: code,
    })),
    skipDuplicates,
  });
  await db.report.createMany({
    data: reports.map(({ number, body, year }) => ({
      id: idOf(number),
      organizationId: idOf(body.number),
      year,
    })),
  });
  await db.reportVersion.createMany({
    data: reports.map(({ number, text }) => ({
      ...{ id: idOf(number), reportId: idOf(number), number: 1, sourceSha256: 'bench', text },
      ...{ fileName: 'bench.txt', parserVersion: 'bench', form: 'free', format: 'txt' },
    })),
  });
  await db.section.createMany({
    data: reports.flatMap(({ number, text, sections }) =>
      sections.map(({ start, end }, index) => ({
        ...{ versionId: idOf(number), ordinal: index + 1, start, end, line: 1, text: text.slice(start, end) },
        kind: SECTION_KINDS[index] ?? 'other',
      })),
    ),
  });
  await db.$executeRaw`
    UPDATE "Report" SET "currentVersionId" = "id", "status" = 'published'
    WHERE "id" = ANY (${reports.map(({ number }) => idOf(number))}::uuid[])`;
}
