import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../fixtures/parse-csv';
import { publishReport } from '../fixtures/published-report';
import { searchEngines } from '../fixtures/searched-archive';
import { rebuildEngine } from '../search/rebuild-engine';
import { database } from '../store/client';
import { HIT_COLUMNS } from './hit-rows';
import { resultsCsv } from './results-csv';
import { readSearchParameters } from './search-parameters';
import { termsCsv } from './terms-csv';

const LINES = 40;
const REPORTS = 3;

beforeAll(async () => {
  for (let index = 0; index < REPORTS; index += 1) {
    await publishReport(database(), {
      title: `孟州市人民政府${2018 + index}年政府信息公开工作年度报告`,
      year: 2018 + index,
      kind: 'government',
      organization: '孟州市人民政府',
      divisions: [
        ['410000', '河南省'],
        ['410883', '孟州市'],
      ],
      preamble: '',
      sections: [
        {
          kind: 'overview',
          heading: '一、总体情况',
          body: Array.from({ length: LINES }, (_, line) => `=鲲鹏(${line}),“鲲鹏”"展翅"。`).join('\n'),
        },
      ],
    });
  }
});

afterAll(async () => {
  await database().$disconnect();
});

const parameters = (q: string, rest = ''): ReturnType<typeof readSearchParameters> =>
  readSearchParameters(new URLSearchParams(`q=${encodeURIComponent(q)}${rest}`));
const parse = async (body: ReadableStream<Uint8Array>): Promise<string[][]> =>
  parseCsv(await new Response(body).text());

describe.each(searchEngines())('$name', (engine) => {
  beforeAll(() => rebuildEngine(database(), engine));

  const note = ({ rows, total }: { rows: number; total: number }): string =>
    `only ${rows} rows of ${total} reports`;
  const words = { cut: (rows: number) => `only ${rows}`, refused: (error: Error) => error.message };

  it('has a row for every passage of every report', async () => {
    const { total, totalIsExact, body } = await resultsCsv(parameters('鲲鹏'), note, undefined, engine);
    expect([total, totalIsExact]).toEqual([REPORTS, true]);
    const [head = [], ...rows] = await parse(body);
    expect(head).toEqual([...HIT_COLUMNS]);
    expect(rows).toHaveLength(REPORTS * LINES);
    const [first = []] = rows;
    const row = Object.fromEntries(head.map((name, index) => [name, first[index]]));
    expect(row).toMatchObject({
      title: '孟州市人民政府2020年政府信息公开工作年度报告',
      division_code: '410883',
      division: '孟州市',
      organization: '孟州市人民政府',
      year: '2020',
      section: 'overview',
      text: '\'=鲲鹏(0),“鲲鹏”"展翅"。',
      highlights: '2',
      page: '',
      line: '3',
    });
    const { text, sourceSha256 } = await database().reportVersion.findFirstOrThrow({
      where: { currentOf: { year: 2020 } },
    });
    expect(text.slice(Number(row['start']), Number(row['end']))).toBe('=鲲鹏(0),“鲲鹏”"展翅"。');
    expect(row['sha256']).toBe(sourceSha256);
    expect(row['place_url']).toBe(
      `${row['report_url'] ?? ''}?at=${Number(row['start']) + 1}-${Number(row['start']) + 3}&q=%E9%B2%B2%E9%B9%8F`,
    );
  });

  it('keeps to the filters, gives no rows for nothing', async () => {
    const some = await resultsCsv(parameters('鲲鹏', '&year=2019&page=9'), note, undefined, engine);
    expect(await parse(some.body)).toHaveLength(1 + LINES);
    const none = await resultsCsv(parameters('火星'), note, undefined, engine);
    expect([none.total, await parse(none.body)]).toEqual([0, [[...HIT_COLUMNS]]]);
  });

  it('says in its last row that rows are missing', async () => {
    const { body } = await resultsCsv(parameters('鲲鹏'), note, LINES + 7, engine);
    const rows = await parse(body);
    expect(rows).toHaveLength(1 + LINES + 7 + 1);
    expect(rows.at(-1)?.[0]).toBe(`only ${LINES + 7} rows of 3 reports`);
  });

  it('makes one file of many searches, those that fail or find nothing included', async () => {
    const terms = ['鲲鹏 2019', '火星', '长'.repeat(301), '一、总体情况'];
    const [, ...rows] = await parse(termsCsv({ terms, summaryOnly: false }, words, undefined, engine));
    const of = (term = ''): string[][] => rows.filter(([first]) => first === term);
    expect(of(terms[0])).toHaveLength(LINES + 1);
    expect(of(terms[0])[0]?.slice(0, 4)).toEqual(['鲲鹏 2019', '1', 'true', '']);
    expect(of(terms[1]).map((row) => row.slice(0, 5))).toEqual([['火星', '0', 'true', '', '']]);
    expect(of(terms[2]).map((row) => row.slice(1, 4))).toEqual([['', '', 'q: query_too_long at 300-301']]);
    expect(of(terms[3])).toHaveLength(REPORTS);
  });

  it('goes on when the engine fails, and stops at the cap with a word', async () => {
    const failing: typeof engine = {
      ...engine,
      searchAll: (query) =>
        query.text === '坏' ? Promise.reject(new Error('gone')) : engine.searchAll(query),
    };
    const terms = ['坏', '鲲鹏', '火星'];
    const summary = await parse(termsCsv({ terms, summaryOnly: true }, words, undefined, failing));
    expect(summary.slice(1)).toEqual([
      ['坏', '', '', 'no answer'],
      ['鲲鹏', '3', 'true', ''],
      ['火星', '0', 'true', ''],
    ]);
    const capped = await parse(termsCsv({ terms, summaryOnly: false }, words, 5, failing));
    expect(capped.map(([first]) => first)).toEqual([
      'term',
      '坏',
      ...Array<string>(4).fill('鲲鹏'),
      'only 5',
    ]);
  });
});
