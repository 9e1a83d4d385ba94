import { afterAll, describe, expect, it } from 'vitest';
import { MOST_BODIES } from '../compare/copies/is-common';
import { addVersion, publishReport, type ReportText } from '../fixtures/published-report';
import { seededRandom } from '../fixtures/seeded-random';
import { writeSentence } from '../fixtures/copies/write-sentence';
import { editSentence } from '../fixtures/copies/edit-sentence';
import { isBehind } from '../search/stale-reports';
import { database } from '../store/client';
import { findCopiesDrift } from './find-copies-drift';
import { rebuildCopies } from './rebuild-copies';
import { catchUpCopies } from './update-copies';

const db = database();
const NOTHING = { reports: 0, passages: 0, wordings: 0, pairs: 0 };
const random = seededRandom(7);
const PHRASES = Array.from({ length: 4 }, () => writeSentence(random).text);

/** A report of one of thirty bodies: set phrases as printed or changed, and a sentence of its own. */
function report(body: number, year: number): ReportText {
  const phrases = PHRASES.map((phrase) => editSentence(random, phrase, random(3) === 0 ? 0.1 : 0));
  const text = [...phrases.slice(random(3)), writeSentence(random).text].join('');
  return {
    title: null,
    year,
    kind: 'department',
    organization: `第${body}机关`,
    divisions: [['410000', '河南省']],
    preamble: '',
    sections: sectionOf(text),
  };
}

function sectionOf(body: string): ReportText['sections'] {
  return [{ kind: 'overview', heading: '一、总体情况', body }];
}

async function wordingsOf(reportIds: readonly string[]): Promise<bigint[]> {
  const passages = await db.narrativePassage.findMany({ where: { reportId: { in: [...reportIds] } } });
  return passages.map(({ wordingId }) => wordingId);
}

afterAll(async () => {
  await db.$disconnect();
});

describe('report by report', () => {
  it('comes to what the whole archive gives, whatever was published, replaced and withdrawn', async () => {
    const reports = new Map<string, ReportText>();
    for (let step = 1; step <= 60; step += 1) {
      const [id, known] = [...reports][random(Math.max(1, reports.size))] ?? [];
      const act = step <= 35 ? 9 : random(10);
      if (id === undefined || known === undefined || act > 5) {
        const made = report(step % 30, 2000 + step);
        reports.set(await publishReport(db, made), made);
      } else if (act > 3) {
        await addVersion(db, id, report(0, known.year));
      } else {
        const { status } = await db.report.findUniqueOrThrow({ where: { id } });
        const next = status === 'published' ? 'withdrawn' : 'published';
        await db.report.update({ where: { id }, data: { status: next } });
      }
      await catchUpCopies(db);
      if (step % 10 === 0) expect({ step, ...(await findCopiesDrift(db)) }).toEqual({ step, ...NOTHING });
    }
    // Both sides of the rule were tried.
    expect(await db.wording.count({ where: { isCommon: true } })).toBeGreaterThan(0);
    expect(await db.wordingPair.count()).toBeGreaterThan(0);
  }, 180_000);

  it('turns a set phrase back when one body fewer says it, and pairs those who still do', async () => {
    const phrase = writeSentence(random).text;
    const ids: string[] = [];
    for (let body = 0; body <= MOST_BODIES; body += 1) {
      const text = editSentence(random, phrase, body % 3 === 0 ? 0.05 : 0);
      ids.push(await publishReport(db, { ...report(body, 1990), sections: sectionOf(text) }));
    }
    await catchUpCopies(db);
    const [first] = ids;
    const common = { isCommon: true, id: { in: await wordingsOf(ids) } };
    expect(await db.wording.count({ where: common })).toBeGreaterThan(1);
    await db.report.update({ where: { id: first }, data: { status: 'withdrawn' } });
    await catchUpCopies(db);
    expect(await db.wording.count({ where: common })).toBe(0);
    expect(await findCopiesDrift(db)).toEqual(NOTHING);
  }, 120_000);

  it('is the same after the whole archive was done anew', async () => {
    await rebuildCopies(db);
    expect(await findCopiesDrift(db)).toEqual(NOTHING);
    expect(await isBehind(db, 'copies')).toBe(false);
  });

  it('forgets a deleted report and leaves samples out', async () => {
    const made = report(1, 1999);
    const id = await publishReport(db, made);
    await catchUpCopies(db);
    expect(await db.comparedReport.count({ where: { reportId: id } })).toBe(1);
    await db.reportVersion.updateMany({ where: { reportId: id }, data: { isSample: true } });
    await addVersion(db, id, made);
    await db.reportVersion.updateMany({ where: { reportId: id }, data: { isSample: true } });
    await catchUpCopies(db);
    expect(await db.narrativePassage.count({ where: { reportId: id } })).toBe(0);
    await db.report.update({ where: { id }, data: { currentVersionId: null } });
    await db.report.delete({ where: { id } });
    await catchUpCopies(db);
    expect(await findCopiesDrift(db)).toEqual(NOTHING);
  });
});
