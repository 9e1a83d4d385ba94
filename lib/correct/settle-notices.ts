import type { FindingCode } from '../domain/finding-codes';
import type { Change } from '../domain/correction';
import { cellFindings } from '../domain/cell-findings';
import { METRICS, type TableNumber } from '../domain/metrics';
import { notice } from '../domain/notice';
import { SECTION_LABELS, type Finding, type ParsedReport } from '../domain/report';
import { lostRows } from './lost-rows';
import { readRef } from './find-figure';
import { findSection, readTarget } from './find-section';

const OF_IDENTITY: readonly FindingCode[] = [
  'year_uncertain',
  'year_conflict',
  'organization_uncertain',
  'division_uncertain',
  'name_normalized',
];
const OF_SECTION: readonly FindingCode[] = [
  'heading_missing',
  'heading_uncertain',
  'sections_merged',
  'part_inside_section',
  'section_missing',
];
const OF_CELL: readonly FindingCode[] = ['number_with_note', 'unit_missing', 'unit_converted'];
const OF_TABLE: readonly FindingCode[] = [
  'cells_inferred',
  'cells_unreadable',
  'rows_missing',
  'table_missing',
];
const TABLE_OF: Readonly<Record<string, TableNumber>> = { disclosure: 2, requests: 3, disputes: 4 };

function tableOf({ params }: Finding): TableNumber | undefined {
  const { table, section } = params;
  return table === 2 || table === 3 || table === 4 ? table : TABLE_OF[String(section)];
}

/** What a person has set, as the notices name it. */
interface Settled {
  readonly kinds: ReadonlySet<Change['kind']>;
  readonly sections: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  /** Offsets at which the cells that were set begin. */
  readonly places: ReadonlySet<number>;
  /** The tables whose cells were set. */
  readonly tables: ReadonlySet<TableNumber>;
}

function settledBy(changes: readonly Change[]): Settled {
  const figures = changes.filter((change) => change.kind === 'figure');
  const sections = changes.filter((change) => change.kind === 'section');
  return {
    kinds: new Set(changes.map(({ kind }) => kind)),
    sections: new Set(sections.flatMap(({ target }) => readTarget(target)?.kind ?? [])),
    figures: new Set(figures.map(({ target }) => target)),
    places: new Set(figures.flatMap(({ after }) => after?.source?.start ?? [])),
    tables: new Set(
      figures.flatMap(({ target }) => {
        const named = readRef(target);
        return named === null ? [] : METRICS[named.metric].table;
      }),
    ),
  };
}

function isSettled(finding: Finding, { kinds, sections, figures, places, tables }: Settled): boolean {
  const { code, params, source } = finding;
  const isOf = (codes: readonly FindingCode[]): boolean => codes.includes(code);
  if (code === 'title_missing') return kinds.has('title');
  if (code === 'headings_missing') return kinds.has('section');
  if (code === 'stray_number') return source !== null && places.has(source.start);
  if (isOf(OF_IDENTITY)) return kinds.has('identity');
  if (isOf(OF_SECTION)) return sections.has(String(params['section']));
  if (isOf(OF_CELL)) return finding.figures.every((ref) => figures.has(ref));
  const table = isOf(OF_TABLE) ? tableOf(finding) : undefined;
  return table !== undefined && tables.has(table);
}

/** What there is to notice about a report that a person set so: no title, a part that is not there, cells of a table. */
function noticesOn(report: ParsedReport, changes: readonly Change[], { tables }: Settled): Finding[] {
  const { figures, form, sections } = report;
  const removed = changes.filter(
    ({ kind, target, after }) =>
      kind === 'section' && after === null && form !== 'free' && !findSection(sections, target),
  );
  const isUntitled = changes.some(({ kind, after }) => kind === 'title' && after === null);
  return [
    ...(isUntitled ? [notice('title_missing', 'undetermined', {})] : []),
    ...removed.flatMap(({ target }) => {
      const kind = readTarget(target)?.kind;
      return kind === undefined
        ? []
        : [notice('section_missing', 'undetermined', { section: kind, label: SECTION_LABELS[kind] })];
    }),
    ...[...tables].flatMap((table) => {
      const own = figures.filter(({ metric }) => METRICS[metric].table === table);
      return [...(form === 'free' ? [] : lostRows(table, form, figures)), ...cellFindings(table, own)];
    }),
  ];
}

/**
 * What was noticed while reading, once a person has set something: what they settled is gone, what is odd about the
 * report as they set it is said, everything else stays. `report` has the changes made, and its findings are the notices
 * of before.
 */
export function settleNotices(report: ParsedReport, changes: readonly Change[]): Finding[] {
  const settled = settledBy(changes);
  const kept = report.findings.filter((finding) => !isSettled(finding, settled));
  return [...kept, ...noticesOn(report, changes, settled)];
}
