import { beforeAll, describe, expect, it } from 'vitest';
import { publishReport } from '../../fixtures/published-report';
import { database } from '../../store/client';
import { Suggestions } from '../api/schemas';
import { keepArchiveNames } from './archive-names';
import { suggest } from './suggest';

const db = database();
const PLACES = [
  ['410000', '河南省'],
  ['410800', '焦作市'],
  ['410883', '孟州市'],
] as const;

function publish(organization: string, year: number): Promise<string> {
  const kind = organization.endsWith('局') ? 'department' : 'government';
  return publishReport(db, {
    title: null,
    year,
    kind,
    organization,
    divisions: PLACES,
    preamble: '',
    sections: [],
  });
}

let clock = 0;
const names = keepArchiveNames(db, () => clock);
const ask = (typed: string) => suggest(typed, names);

beforeAll(async () => {
  await publish('孟州市人民政府', 2020);
  await publish('孟州市人民政府', 2021);
  await publish('孟州市教育局', 2021);
});

describe('suggest', () => {
  it.each(['孟州', 'mengzhou', 'mz'])(
    'leads %s to the place with its reports and the way to narrow to it',
    async (typed) => {
      const found = await ask(typed);
      expect(Suggestions.parse(found)).toEqual(found);
      expect(found.places[0]).toMatchObject({
        code: '410883',
        name: '孟州市',
        above: ['河南省', '焦作市'],
        reports: 3,
        condition: 'in:孟州市',
        highlight: [0, 2],
      });
    },
  );

  it('says honestly where there are no reports, after the places that have some', async () => {
    const { places } = await ask('河');
    expect(places[0]).toMatchObject({ name: '河南省', reports: 3 });
    expect(places.slice(1).map(({ reports }) => reports)).toEqual(places.slice(1).map(() => 0));
  });

  it('narrows by code where several places have the name, and names the former name that was typed', async () => {
    expect((await ask('鼓楼区')).places[0]?.condition).toMatch(/^in:\d{6}$/);
    expect((await ask('襄樊')).places[0]).toMatchObject({ name: '襄阳市', formerName: '襄樊市' });
  });

  it.each([
    ['孟州市', ['孟州市人民政府', '孟州市教育局']],
    ['mzsjyj', ['孟州市教育局']],
    ['教育', ['孟州市教育局']],
    ['jiaoyu', ['孟州市教育局']],
    ['mzsrmzf', ['孟州市人民政府']],
    ['x', []],
  ])('finds bodies by %s', async (typed, expected) => {
    expect((await ask(typed)).organizations.map(({ name }) => name)).toEqual(expected);
  });

  it.each(['新收', '本年新收政府信息公开申请', 'requests.received', 'Received', 'xinshou'])(
    'finds a metric by %s',
    async (typed) => {
      expect((await ask(typed)).metrics.map(({ metric }) => metric)).toContain('requests.received');
    },
  );

  it('takes up a new body and drops a withdrawn one', async () => {
    const id = await publish('孟州市水利局', 2021);
    clock += 10_000;
    expect((await ask('mzssl')).organizations.map(({ name }) => name)).toEqual(['孟州市水利局']);
    await db.report.update({ where: { id }, data: { status: 'withdrawn' } });
    clock += 10_000;
    expect((await ask('mzssl')).organizations).toEqual([]);
  });

  it.each(["'; --", '%_', '\u0000', '<b>', 'in:', '𠮷'])('is not upset by %j', async (typed) => {
    expect((await ask(typed)).places).toEqual([]);
  });
});
