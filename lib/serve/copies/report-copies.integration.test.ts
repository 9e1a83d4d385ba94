import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchUpCopies } from '../../copies/update-copies';
import { publishReport, type ReportText } from '../../fixtures/published-report';
import { parseCsv } from '../../fixtures/parse-csv';
import { database } from '../../store/client';
import { copiesAnswer, copiesCsv } from './copies-answer';
import { ReportCopiesAnswer } from './copies-schema';
import { readKeptText } from './kept-text';
import { readReportCopies } from './report-copies';

const db = database();
const KEPT = '窗口每天安排两名工作人员值守，群众带着问题来，都能当面得到答复。';
const COUNTED = '全年开展业务培训12期，参加人员都通过了结业考试。';
const OWN = '河道清淤工程的进度每半个月在村口公示栏更新一回。';
const MADE: readonly (readonly [string, number, string])[] = [
  ['青溪县', 2021, `${KEPT}\n${COUNTED}`],
  ['青溪县', 2022, `${KEPT}\n${COUNTED.replace('12', '15')}\n${OWN}`],
  ['白沙区', 2022, KEPT.replace('两名工作人员', '三位业务骨干')],
];
let ids: string[] = [];

function report(place: string, year: number, body: string): ReportText {
  return {
    title: null,
    year,
    kind: 'government',
    organization: `${place}人民政府`,
    divisions: [
      ['410000', '河南省'],
      [place === '青溪县' ? '410901' : '410902', place],
    ],
    preamble: '报告',
    sections: [{ kind: 'overview', heading: '一、总体情况', body }],
  };
}

beforeAll(async () => {
  ids = [];
  for (const [place, year, body] of MADE) ids.push(await publishReport(db, report(place, year, body)));
  await catchUpCopies(db);
});

afterAll(async () => {
  await db.$disconnect();
});

describe('readReportCopies', () => {
  it('says for each sentence where else it stands, what was changed and which came first', async () => {
    const found = await readReportCopies(ids[1] ?? '');
    const lines = found?.passages.map(({ text, copies }) => [
      text,
      ...copies.map(
        ({ organization, year, changed, direction }) =>
          `${organization.name} ${year} ${changed} ${direction.order}`,
      ),
    ]);
    expect(lines).toEqual([
      [KEPT, '青溪县人民政府 2021 nothing earlier', '白沙区人民政府 2022 words unknown'],
      [COUNTED.replace('12', '15'), '青溪县人民政府 2021 numbers earlier'],
      [OWN],
    ]);
  });

  it('adds up what stands in the body’s report before and in other bodies’', async () => {
    const found = await readReportCopies(ids[1] ?? '');
    const [kept, counted, own] = found?.passages.map(({ length }) => length) ?? [];
    expect(found?.summary).toEqual({
      total: (kept ?? 0) + (counted ?? 0) + (own ?? 0),
      before: { year: 2021, characters: (kept ?? 0) + (counted ?? 0) },
      others: { characters: kept, bodies: 1 },
      common: 0,
    });
  });

  it('leads to the exact place in the other report, and to both side by side with the earlier first', async () => {
    const [first, second] = ids;
    const copy = (await readReportCopies(second ?? ''))?.passages[0]?.copies[0];
    expect(copy?.compareHref).toBe(`/compare?reports=${first},${second}`);
    const { text } = await db.reportVersion.findFirstOrThrow({ where: { reportId: first } });
    const [, start, end] = /\?at=(\d+)-(\d+)#at$/.exec(copy?.href ?? '') ?? [];
    expect(text.slice(Number(start), Number(end))).toBe(KEPT);
  });

  it('knows nothing of a report that was not taken in yet, and does not lead to one', async () => {
    const late = await publishReport(db, report('白沙区', 2020, KEPT));
    expect(await readReportCopies(late)).toBeNull();
    await catchUpCopies(db);
    expect((await readReportCopies(late))?.passages[0]?.copies).toHaveLength(3);
    await db.report.update({ where: { id: late }, data: { status: 'withdrawn' } });
    const years = (await readReportCopies(ids[0] ?? ''))?.passages[0]?.copies.map(({ year }) => year);
    expect(years).toEqual([2022, 2022]);
  });
});

describe('the copies as data', () => {
  it('are what their schema says', async () => {
    const answer = await copiesAnswer(ids[1] ?? '');
    expect(ReportCopiesAnswer.parse(answer)).toEqual(answer);
    expect(answer.passages.map(({ copies }) => copies.length)).toEqual([2, 1]);
  });

  it('have a row for each place in the CSV file', async () => {
    const csv = parseCsv(await new Response(await copiesCsv(ids[1] ?? '')).text());
    const column = csv[0]?.indexOf('changed') ?? -1;
    expect(csv.slice(1).map((row) => row[column])).toEqual(['nothing', 'words', 'numbers']);
  });

  it.each([
    ['no id', 'x', 'not_found'],
    ['nothing there', '00000000-0000-7000-8000-000000000000', 'not_found'],
  ])('%s', async (_, id, code) => {
    await expect(copiesAnswer(id)).rejects.toMatchObject({ code });
  });
});

it('tells what a body has kept saying, with what was changed from year to year', async () => {
  const { slug } = await db.organization.findFirstOrThrow({ where: { name: '青溪县人民政府' } });
  const kept = await readKeptText(slug);
  expect(kept.map(({ places }) => places.map(({ year, changed }) => [year, changed]))).toEqual([
    [
      [2021, null],
      [2022, 'nothing'],
    ],
    [
      [2021, null],
      [2022, 'numbers'],
    ],
  ]);
});
