import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  fillEngine,
  findAll,
  publishCorpus,
  scan,
  searchEngines,
  type SearchedReport,
} from '../fixtures/searched-archive';
import { hostileQueries } from '../fixtures/hostile/hostile-queries';
import { toTraditional } from '../fixtures/archive/write-body';
import { seededRandom } from '../fixtures/seeded-random';
import { AppError } from '../domain/app-error';
import { database } from '../store/client';
import { fold } from '../text/fold';
import { buildPassages } from './build-passages';
import { foldPassage } from './fold-passage';
import type { Passage, PublishedReport } from './passage';
import { readPublishedReport } from './read-published-report';

let reports: SearchedReport[] = [];

beforeAll(async () => {
  reports = await publishCorpus();
}, 120_000);

afterAll(async () => {
  await database().$disconnect();
});

/** Substrings of the reports as they are printed, cut anywhere. */
function substrings(count: number, lengths: readonly number[]): string[] {
  const random = seededRandom(7);
  const texts = reports.flatMap(({ report }) => report.sections.map(({ body }) => Array.from(body)));
  const found: string[] = [];
  while (found.length < count) {
    const text = texts[random(texts.length)] ?? [];
    const length = lengths[found.length % lengths.length] ?? 1;
    const at = random(text.length - length);
    const cut = text.slice(at, at + length).join('');
    if (fold(cut) !== '' && !/["“”＂]/.test(cut)) found.push(cut);
  }
  return found;
}

async function published(id: string): Promise<PublishedReport> {
  const report = await readPublishedReport(database(), id);
  if (report === null) throw new Error(`${id} is not published`);
  return report;
}

describe.each(searchEngines())('$name', (engine) => {
  beforeAll(() => fillEngine(engine, reports), 120_000);

  it('finds every report that contains a substring cut anywhere, and no other', async () => {
    for (const cut of substrings(330, [1, 2, 3, 4, 5, 6, 7, 8, 12, 25, 50])) {
      const phrase = `"${cut}"`;
      const found = await findAll(engine, phrase);
      expect({ phrase, found }).toEqual({ phrase, found: scan(reports, [foldPassage(cut).folded]) });
    }
  }, 120_000);

  it.each([
    ['one character', '民', ['民']],
    ['a phrase over a sentence end', '"公开。"', ['公开。']],
    ['traditional script', '醫療財政', ['医疗财政']],
    ['a radical sign in the document', '民生', ['民生']],
    ['full width and case', 'ａｂｃ系统', ['abc系统']],
    ['spaces typed inside a quoted word', '"政 府 信息"', ['政府信息']],
    ['several words', '信访 热线 诉讼', ['信访', '热线', '诉讼']],
    ['several words, all there', '热线 诉讼 培训', ['热线', '诉讼', '培训']],
    ['digits', '12345', ['12345']],
    ['digits and characters', '2020年12345', ['2020年12345']],
    ['a thousands separator', '1,934', ['1,934']],
    ['a percent sign', '50%', ['50%']],
    ['a wildcard', '政%开', ['政%开']],
    ['an underscore', '_', ['_']],
    ['a regular expression', '政.*开', ['政.*开']],
    ['a backslash', '\\', ['\\']],
    ['the operators of a text query', `政府' "|" !公开 & "("`, ["政府'", '|', '!公开', '&', '(']],
    ['place and year', '洛宁县 2020', ['洛宁县', '2020']],
    ['a title across its words', '2020年政府信息公开工作年度报告', ['2020年政府信息公开工作年度报告']],
    ['nothing like it', '火星殖民地', ['火星殖民地']],
  ])('agrees with a plain scan: %s', async (_, text, needles) => {
    expect(await findAll(engine, text)).toEqual(scan(reports, needles));
  });

  it('finds a phrase longer than the stretches it is looked for in', async () => {
    const body = reports[3]?.report.sections[0]?.body.split('\n')[1] ?? '';
    const phrase =
      body
        .replace(/["“”＂]/g, '\n')
        .split('\n')
        .sort((a, b) => b.length - a.length)[0]
        ?.slice(0, 250) ?? '';
    expect(foldPassage(phrase).folded.length).toBeGreaterThan(60);
    expect(await findAll(engine, `"${phrase}"`)).toEqual(scan(reports, [foldPassage(phrase).folded]));
    expect(await findAll(engine, `"${phrase.slice(0, 60)}人${phrase.slice(60)}"`)).toEqual([]);
  });

  it('does not take pairs that occur apart for the whole', async () => {
    const [apart, whole] = [await published(reports[0]?.id ?? ''), await published(reports[1]?.id ?? '')];
    const rewrite = (report: PublishedReport, text: string): Passage[] =>
      buildPassages({ ...report, text, sections: [] });
    await engine.replaceReport(apart.reportId, rewrite(apart, '甲乙丙，乙丙丁。'));
    await engine.replaceReport(whole.reportId, rewrite(whole, '甲乙丙丁。'));
    expect(await findAll(engine, '甲乙丙丁')).toEqual([whole.reportId]);
    await fillEngine(engine, reports);
    expect(await findAll(engine, '甲乙丙丁')).toEqual([]);
  });

  it('finds every single character, in whatever width and script it is typed', async () => {
    const characters = new Set(reports.flatMap(({ parts }) => parts.flatMap((part) => Array.from(part))));
    const random = seededRandom(3);
    const some = [...characters].filter((character) => !/["“”＂\t]/.test(character) && random(8) === 0);
    for (const character of some) {
      const wide = character.replace(/[!-~]/, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
      for (const typed of new Set([character, toTraditional(character), wide])) {
        const found = await findAll(engine, `"${typed}"`);
        expect({ typed, found }).toEqual({ typed, found: scan(reports, [foldPassage(typed).folded]) });
      }
    }
    expect(some.length).toBeGreaterThan(15);
  }, 120_000);

  it('finds stretches typed in traditional script, full width and with spaces inside', async () => {
    const disguises = [
      toTraditional,
      (text: string): string => Array.from(text).join(' '),
      (text: string): string => Array.from(text).join('　'),
      (text: string): string =>
        text.replace(/[0-9A-Za-z%,]/g, (s) => String.fromCharCode(s.charCodeAt(0) + 0xfee0)),
      (text: string): string => text.toUpperCase(),
    ];
    const cuts = substrings(120, [3, 4, 5, 6, 7, 8]).filter((cut) => !/[\t\n]/.test(cut));
    for (const [index, cut] of cuts.entries()) {
      const typed = disguises[index % disguises.length]?.(cut) ?? cut;
      const found = await findAll(engine, `"${typed}"`);
      expect({ typed, found }).toEqual({ typed, found: scan(reports, [foldPassage(typed).folded]) });
    }
  }, 120_000);

  it('never joins the numbers of neighbouring cells', async () => {
    const rows = reports.flatMap(({ report }) => report.sections.flatMap(({ body }) => body.split('\n')));
    const cells =
      rows
        .find((row) => row.includes('\t'))
        ?.split('\t')
        .slice(1, 4) ?? [];
    expect(await findAll(engine, `"${cells.join('')}"`)).toEqual(scan(reports, [cells.join('')]));
    expect(await findAll(engine, `"${cells.join('\t')}"`)).toEqual(scan(reports, [cells.join('\t')]));
    expect(scan(reports, [cells.join('\t')])).not.toEqual([]);
  });

  it('answers or refuses whatever is typed', async () => {
    for (const typed of hostileQueries(99, 300)) {
      const answer = await engine
        .search({ text: typed, filters: { divisions: [], years: [], sections: [], kinds: [] }, page: 1 })
        .catch((error: unknown) => error);
      if (answer instanceof Error) expect(answer).toBeInstanceOf(AppError);
    }
  }, 120_000);

  // From here on two of the reports have other texts.
  it.each([
    ['ABCD', 'ABC，BCD。', 'ABCD。'],
    ['甲乙丙', '甲乙，乙丙。', '甲乙丙。'],
    ['甲甲甲', '甲甲，甲甲。', '甲甲甲。'],
    ['甲乙甲乙', '甲乙甲，乙甲乙。', '甲乙甲乙。'],
    ['甲乙丙丁戊', '甲乙丙丁，乙丙丁戊。', '甲乙丙丁戊。'],
    ['12345', '1234，2345。', '12345。'],
    ['𠮷𠮷乙', '𠮷𠮷，𠮷乙。', '𠮷𠮷乙。'],
    ['甲乙丙丁戊己庚辛', '甲乙丙丁戊己庚，乙丙丁戊己庚辛。', '甲乙丙丁戊己庚辛。'],
  ])('does not take pieces for the whole: %s', async (needle, pieces, whole) => {
    const [apart, together] = [await published(reports[0]?.id ?? ''), await published(reports[1]?.id ?? '')];
    await engine.replaceReport(apart.reportId, buildPassages({ ...apart, text: pieces, sections: [] }));
    await engine.replaceReport(together.reportId, buildPassages({ ...together, text: whole, sections: [] }));
    const found = await findAll(engine, `"${needle}"`);
    expect(found).toContain(together.reportId);
    expect(found).not.toContain(apart.reportId);
  });

  it.each([
    ['1234', '收到\t12\t34', '收到\t1234'],
    ['12\t34', '收到\t1234', '收到\t12\t34'],
    ['1234', '收到12\n34件', '收到1234件'],
    ['到12', '收到，12', '收到\t12'],
    ['34件', '12345件', '12 34件'],
    ['5件3', '5\t件，3', '5\t件\t3'],
  ])('keeps digits of neighbouring cells apart: %j', async (needle, without, holding) => {
    const [apart, together] = [await published(reports[0]?.id ?? ''), await published(reports[1]?.id ?? '')];
    await engine.replaceReport(apart.reportId, buildPassages({ ...apart, text: without, sections: [] }));
    await engine.replaceReport(
      together.reportId,
      buildPassages({ ...together, text: holding, sections: [] }),
    );
    const found = await findAll(engine, `"${needle}"`);
    expect(found).toContain(together.reportId);
    expect(found).not.toContain(apart.reportId);
  });
});
