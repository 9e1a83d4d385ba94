import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FindingState } from '../domain/finding-state';
import { makeUser } from '../fixtures/signed-in';
import { incomingBytes } from '../ingest/incoming-file';
import { ingestFile } from '../fixtures/ingest-file';
import { decideFindings } from '../manage/decide-findings';
import { database } from '../store/client';
import { describeVersion } from '../store/describe-version';
import { archiveFingerprint } from '../store/export/archive-fingerprint';
import { listFindings } from './api/list-findings';
import { readReport } from './api/read-report';
import { loadComparison } from './compare/load-comparison';
import { readDivisionPage } from './division-page';
import { readHomePage } from './home-page';
import { readOrganizationPage } from './organization/organization-page';
import { reportPage } from './report-page';
import { readReportSummaries } from './report-summary';
import { viewFile } from './views/view-file';
import { readYearPage } from './year-page';

const db = database();
const PATH = { divisionCode: '320813', year: 2023 };
const COMMENT = '附件另有说明';

let reportId = '';
let slug = '';
beforeAll(async () => {
  const bytes = await readFile('samples/320813-2023-hongze.txt');
  const end = await ingestFile(db, incomingBytes('hongze.txt', bytes), {
    publish: true,
    isSample: false,
    userId: null,
  });
  reportId = ('reportId' in end ? end.reportId : null) ?? '';
  const report = await db.report.findUniqueOrThrow({
    where: { id: reportId },
    include: { organization: true },
  });
  slug = report.organization.slug;
});

async function csvStates(): Promise<string[]> {
  const view = { kind: 'report', page: '/x', scope: { reportIds: [reportId] } } as const;
  const { rows } = (await new Response(viewFile(view, 'findings.json', { bom: false }).body).json()) as {
    rows: Record<string, unknown>[];
  };
  return rows
    .filter(({ verdict }) => verdict !== 'holds')
    .map(({ state, is_open, comment }) => `${String(state)} ${String(is_open)} ${String(comment)}`)
    .toSorted();
}

/** What every page, the API and the files say is open of the one report of the archive. */
async function openEverywhere() {
  const [summary] = await readReportSummaries(db, {});
  const [home, year, body, place, page, api, items, comparison, version] = [
    await readHomePage({}, db),
    await readYearPage(2023, db),
    await readOrganizationPage(slug),
    await readDivisionPage(PATH.divisionCode),
    await reportPage({ ...PATH, organizationSlug: slug }),
    await readReport(reportId),
    await listFindings({ open: true }),
    await loadComparison([reportId]),
    await describeVersion(db, summary?.versionId ?? ''),
  ];
  const shown = page.state === 'published' ? page.report.findings : [];
  const ofBody = body.years.find((each) => each.year === 2023);
  return {
    list: (summary?.violated ?? 0) + (summary?.undetermined ?? 0),
    answered: summary?.answered,
    state: summary?.state,
    home: [home.ledger.openReports, home.coverage.counts.open, home.findings.length],
    year: year.open,
    place: place.coverage.counts.open,
    body: ofBody?.findings.length,
    report: shown.filter(({ isOpen }) => isOpen).length,
    api: [api.findings.filter(({ isOpen }) => isOpen).length, items.items.length],
    comparison: comparison.findings[0]?.length,
    desk: version?.doubts,
  };
}

async function decideAll(state: FindingState): Promise<void> {
  const editor = await makeUser('editor');
  for (const code of ['disputes_sum', 'claim_contradicts', 'processing_fee', 'claim_undetermined']) {
    const findings = await db.finding.findMany({ where: { code, verdict: { not: 'holds' } } });
    if (findings.length === 0) continue;
    const asked = findings.map(({ id, decisionId }) => ({ findingId: id, expected: decisionId }));
    await decideFindings(editor, { findings: asked, state, comment: COMMENT });
  }
}

describe('what counts as open', () => {
  test('is the same everywhere before and after decisions', async () => {
    const doubts = await db.finding.findMany({ where: { verdict: { not: 'holds' } } });
    expect(doubts.map(({ code }) => code)).toEqual(['disputes_sum', 'disputes_sum']);
    const open = {
      ...{ list: 2, answered: 0, state: 'open', home: [1, 1, 1], year: 1, place: 1 },
      ...{ body: 2, report: 2, api: [2, 2], comparison: 2, desk: 2 },
    };
    const closed = {
      ...{ list: 0, answered: 2, state: 'clean', home: [0, 0, 0], year: 0, place: 0 },
      ...{ body: 0, report: 0, api: [0, 0], comparison: 0, desk: 0 },
    };
    const before = await archiveFingerprint(db);
    expect(await openEverywhere()).toEqual(open);
    expect(await csvStates()).toEqual(['open true null', 'open true null']);
    await decideAll('confirmed');
    expect(await openEverywhere()).toEqual(open);
    const confirmed = await archiveFingerprint(db);
    expect(confirmed).not.toBe(before);
    await decideAll('explained');
    expect(await openEverywhere()).toEqual(closed);
    expect(await csvStates()).toEqual([`explained false ${COMMENT}`, `explained false ${COMMENT}`]);
    expect(await archiveFingerprint(db)).not.toBe(confirmed);
    await decideAll('dismissed');
    expect(await openEverywhere()).toEqual(closed);
    await decideAll('open');
    expect(await openEverywhere()).toEqual(open);
    expect(await csvStates()).toEqual(['open true null', 'open true null']);
  });

  test('and no page, file or answer names who decided', async () => {
    await decideAll('explained');
    const page = await reportPage({ ...PATH, organizationSlug: slug });
    const said = JSON.stringify([page, await readReport(reportId), await csvStates()]);
    expect(said).toContain(COMMENT);
    expect(said).not.toContain('@example.org');
    expect(said).not.toContain('userId');
  });
});
