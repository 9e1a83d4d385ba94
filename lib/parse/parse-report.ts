import { DocumentLoadError, type ExtractedDocument } from '../domain/document';
import type { Form } from '../domain/metrics';
import { SECTION_LABELS, type Figure, type Finding, type ParsedReport } from '../domain/report';
import { decideForm } from './decide-form';
import { fold } from '../text/fold';
import { identify, type Identity } from './identity/identify';
import { notice } from '../domain/notice';
import { flatMap } from '../domain/flat-map';
import { readDamage } from './read-damage';
import { readDisclosureTable } from './read-disclosure-table';
import { readDisputesTable } from './read-disputes-table';
import { readRequestsTable, type TableReading } from './read-requests-table';
import { readRuns } from './read-runs';
import { readStatistics } from './statistics/read-statistics';
import { readSections } from './sections/read-sections';
import { scanFindings } from './scan-findings';

interface Tables {
  readonly form: Form;
  readonly disclosure: TableReading;
  readonly requests: TableReading;
  readonly disputes: TableReading;
}

function readTables(document: ExtractedDocument): Tables {
  const runs = readRuns(document);
  const requests = readRequestsTable(runs);
  const form = decideForm(runs, document, new Set(requests.figures.map(({ metric }) => metric)));
  const disclosure = readDisclosureTable(runs, form, requests.extent?.start ?? Number.POSITIVE_INFINITY);
  const disputes = readDisputesTable(runs, requests.extent?.end ?? disclosure.extent?.end ?? 0);
  return { form, disclosure, requests, disputes };
}

/** The first year reported in the statutory tables. */
const FIRST_STATUTORY_YEAR = 2019;

function missingTables(tables: Tables, year: number | null): Finding[] {
  if (tables.form === 'free' && (year === null || year < FIRST_STATUTORY_YEAR)) return [];
  return (['disclosure', 'requests', 'disputes'] as const)
    .filter((kind) => tables[kind].extent === null)
    .map((kind) => notice('table_missing', 'undetermined', { section: kind, label: SECTION_LABELS[kind] }));
}

/** Labels that only the statutory forms print; an empty form has them and nothing else. */
const FORM_WORDS = /第二十条第|本年新收|结转下年度继续办理/;

function refuseWhatIsNoReport(
  document: ExtractedDocument,
  figures: readonly Figure[],
  identity: Identity,
): void {
  if (figures.some((figure) => figure.value !== null)) return;
  const params = { fileName: document.fileName };
  const named = identity.organization !== null || identity.year !== null;
  if (!named && FORM_WORDS.test(fold(document.text))) {
    throw new DocumentLoadError('blank_form', 'the form is not filled in: no issuer, year or number', {
      params,
    });
  }
  const known = [identity.title, identity.year, identity.organization].filter((fact) => fact !== null);
  if (known.length < 2) {
    throw new DocumentLoadError('not_a_report', 'neither a title with a year nor a statutory table', {
      params,
    });
  }
}

/**
 * Reads a document as an annual report: who, when, which form, the six parts, every figure with its place.
 * Throws `DocumentLoadError` (`not_a_report`, `blank_form`) when it is none. Checks of the numbers come after.
 */
export function parseReport(document: ExtractedDocument): ParsedReport {
  const identity = identify(document);
  const tables = readTables(document);
  const readings = [tables.disclosure, tables.requests, tables.disputes];
  const figures = flatMap(readings, (reading) => reading.figures);
  refuseWhatIsNoReport(document, figures, identity);

  const statistics = readStatistics(document);
  const outline = readSections(document, {
    tables: {
      disclosure: tables.disclosure.extent,
      requests: tables.requests.extent,
      disputes: tables.disputes.extent,
    },
    titleLine: identity.titleLine,
    statistics: statistics.extents,
    hasForm: tables.form !== 'free',
    owesParts: identity.year !== null && identity.year >= FIRST_STATUTORY_YEAR,
  });
  return {
    title: identity.title,
    year: identity.year,
    form: tables.form,
    division: identity.division,
    organization: identity.organization,
    publishedOn: identity.publishedOn,
    period: identity.period,
    sections: outline.sections,
    figures,
    statistics: statistics.statistics,
    findings: [
      ...readDamage(document),
      ...scanFindings(document),
      ...identity.findings,
      ...outline.findings,
      ...missingTables(tables, identity.year),
      ...flatMap(readings, (reading) => reading.findings),
    ],
    divisionCandidates: identity.divisionCandidates,
    organizationCandidates: identity.organizationCandidates,
  };
}
