import { SECTION_KINDS, type SectionKind } from '../../../lib/domain/report';
import type { SearchFilters } from '../../../lib/search/search-engine';
import { fold } from '../../../lib/text/fold';
import type { BenchReport } from './archive';

/** A report folded for a plain scan; a region of kind null is what stands outside the parts. */
export interface ScannedReport extends BenchReport {
  readonly regions: readonly { readonly kind: SectionKind | 'title' | null; readonly text: string }[];
  /** All of them, apart by a sign that no folded text has. */
  readonly whole: string;
}

/** What a scan finds: everything an engine should say. */
export interface Truth {
  readonly ids: ReadonlySet<string>;
  /** Value by value of each filter, what it would give if it were the only one chosen in its own. */
  readonly facets: Readonly<Record<keyof SearchFilters, ReadonlyMap<string, number>>>;
}

/** Folded apart from the code under test: numbers on both sides of a tab or line end stay two numbers. */
export function foldForScan(text: string): string {
  return text
    .split(/(?<=[\d０-９])[^\S\n\t]*[\t\n]\s*(?=[\d０-９])/)
    .map(fold)
    .join('\t');
}

export function readyToScan({ id, report }: BenchReport): ScannedReport {
  const names = report.divisions.map(([, name]) => name).join(' ');
  const title = `${report.title ?? ''}\n${names} ${report.organization} ${report.year}年`;
  const regions = [
    { kind: 'title' as const, text: foldForScan(title) },
    { kind: null, text: foldForScan(report.preamble) },
    ...report.sections.map(({ kind, heading, body }) => ({
      kind,
      text: foldForScan(`${heading ?? ''}\n${body}`),
    })),
  ];
  return { id, report, regions, whole: regions.map(({ text }) => text).join('\n') };
}

/** How many reports hold the folded needle. */
export function countReports(reports: readonly ScannedReport[], needle: string): number {
  return reports.filter(({ whole }) => whole.includes(needle)).length;
}

export function scan(
  reports: readonly ScannedReport[],
  terms: readonly string[],
  filters: SearchFilters,
): Truth {
  const needles = terms.map(foldForScan);
  const holding = reports.filter(({ whole }) => needles.every((needle) => whole.includes(needle)));
  const passing = (other: Partial<SearchFilters>): ScannedReport[] =>
    holding.filter((scanned) => passes(scanned, needles, { ...filters, ...other }));
  const sections = SECTION_KINDS.flatMap((kind) => passing({ sections: [kind] }).map(() => kind));
  return {
    ids: new Set(passing({}).map(({ id }) => id)),
    facets: {
      divisions: tally(
        passing({ divisions: [] }).flatMap(({ report }) => report.divisions.map(([code]) => code)),
      ),
      years: tally(passing({ years: [] }).map(({ report }) => report.year)),
      sections: tally(sections),
      kinds: tally(passing({ kinds: [] }).map(({ report }) => report.kind)),
    },
  };
}

function tally(values: readonly (string | number)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return counts;
}

/** Words of title and place count in every part, but are not enough alone. */
function passes(
  { report, regions }: ScannedReport,
  needles: readonly string[],
  wanted: SearchFilters,
): boolean {
  const { divisions, years, sections, kinds } = wanted;
  if (years.length > 0 && !years.includes(report.year)) return false;
  if (kinds.length > 0 && !kinds.includes(report.kind)) return false;
  if (divisions.length > 0 && !report.divisions.some(([code]) => divisions.includes(code))) return false;
  if (sections.length === 0) return true;
  const parts = regions.filter(({ kind }) => kind !== 'title' && kind !== null && sections.includes(kind));
  const title = regions.filter(({ kind }) => kind === 'title');
  const within = (texts: typeof regions, needle: string): boolean =>
    texts.some(({ text }) => text.includes(needle));
  return (
    needles.every((needle) => within([...parts, ...title], needle)) &&
    needles.some((needle) => within(parts, needle))
  );
}
