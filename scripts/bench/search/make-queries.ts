import { pick, toTraditional } from '../../../lib/fixtures/archive/write-body';
import { seededRandom, type Random } from '../../../lib/fixtures/seeded-random';
import type { SearchFilters } from '../../../lib/search/search-engine';
import { fold } from '../../../lib/text/fold';
import { cutText } from './cut-texts';
import { countReports, foldForScan, type ScannedReport } from './scan';

export interface BenchQuery {
  readonly group: string;
  /** As typed. */
  readonly text: string;
  /** The words and phrases it stands for. */
  readonly terms: readonly string[];
  readonly filters: SearchFilters;
}

const SEED = 77;
const LENGTHS = [1, 2, 3, 4, 6, 8];
/** In this share of the reports or more a text counts as common. */
const COMMON = 0.02;
const TRIES = 60;
const NO_FILTERS: SearchFilters = { divisions: [], years: [], sections: [], kinds: [] };

/** Queries of every kind, about so many in all, the same for the same reports. */
export function makeQueries(reports: readonly ScannedReport[], about: number): BenchQuery[] {
  const random = seededRandom(SEED);
  const cuts = LENGTHS.flatMap((length) =>
    cutQueries(random, reports, length, Math.ceil((about * 0.6) / 24)),
  );
  const some = Math.ceil((about * 0.4) / 7);
  const make = (group: string, one: () => Omit<BenchQuery, 'group'> | null): BenchQuery[] =>
    distinct(group, some, one);
  return [
    ...cuts,
    ...make('name and year', () => nameAndYear(random, reports)),
    ...make('number', () => printed(random, reports, /\d[\d,.]*\d/g)),
    ...make('number and characters', () =>
      printed(random, reports, /[一-鿿]{1,3}\d{2,}[一-鿿]{0,2}|[A-Za-z]+\d*[一-鿿]{1,3}/g),
    ),
    ...make('traditional query', () => inTraditional(random, reports)),
    ...make('traditional text', () => fromTraditional(random, reports)),
    ...make('filters', () => filtered(random, reports)),
    ...make('no answer', () => withoutAnswer(random, reports)),
  ];
}

const quoted = (text: string): Omit<BenchQuery, 'group'> => ({
  text: `"${text}"`,
  terms: [text],
  filters: NO_FILTERS,
});

function distinct(group: string, count: number, one: () => Omit<BenchQuery, 'group'> | null): BenchQuery[] {
  const found = new Map<string, BenchQuery>();
  for (let tries = 0; found.size < count && tries < count * TRIES; tries += 1) {
    const query = one();
    if (query !== null) found.set(JSON.stringify(query), { group, ...query });
  }
  return [...found.values()];
}

/** Stretches of one length: as words are and not, rare and common. */
function cutQueries(
  random: Random,
  reports: readonly ScannedReport[],
  length: number,
  each: number,
): BenchQuery[] {
  const groups = new Map<string, Map<string, BenchQuery>>();
  for (let tries = 0; tries < each * TRIES; tries += 1) {
    const { text, aligned } = cutText(random, reports, length);
    const common = countReports(reports, foldForScan(text)) >= reports.length * COMMON;
    const group = `${length} ${aligned ? 'aligned' : 'misaligned'}, ${common ? 'common' : 'rare'}`;
    const known = groups.get(group) ?? new Map<string, BenchQuery>();
    groups.set(group, known);
    if (known.size < each) known.set(text, { group, ...quoted(text) });
    if (groups.size === 4 && [...groups.values()].every(({ size }) => size === each)) break;
  }
  return [...groups.keys()].sort().flatMap((group) => [...(groups.get(group)?.values() ?? [])]);
}

function nameAndYear(random: Random, reports: readonly ScannedReport[]): Omit<BenchQuery, 'group'> {
  const { report } = pick(random, reports);
  const name = pick(random, [report.organization, ...report.divisions.map((division) => division[1])]);
  const terms = [name, String(report.year)];
  return { text: terms.join(' '), terms, filters: NO_FILTERS };
}

function printed(
  random: Random,
  reports: readonly ScannedReport[],
  pattern: RegExp,
): Omit<BenchQuery, 'group'> | null {
  const { body } = pick(random, pick(random, reports).report.sections);
  const found = body.match(pattern) ?? [];
  if (found.length === 0) return null;
  const text = pick(random, found);
  return { text, terms: [text], filters: NO_FILTERS };
}

function inTraditional(random: Random, reports: readonly ScannedReport[]): Omit<BenchQuery, 'group'> | null {
  const { text } = cutText(random, reports, 2 + random(6));
  const traditional = toTraditional(text);
  return traditional === text ? null : quoted(traditional);
}

function fromTraditional(
  random: Random,
  reports: readonly ScannedReport[],
): Omit<BenchQuery, 'group'> | null {
  const { text } = cutText(random, reports, 2 + random(6));
  const simplified = fold(text);
  return simplified === text || /[\uFF00-\uFFEF A-Z]/.test(text) ? null : quoted(simplified);
}

function filtered(random: Random, reports: readonly ScannedReport[]): Omit<BenchQuery, 'group'> {
  const { report } = pick(random, reports);
  const { text } = cutText(random, reports, 2 + random(3));
  const some = <T>(values: readonly T[]): T[] => (random(2) === 0 ? [] : [pick(random, values)]);
  const filters = {
    divisions: some(report.divisions.map(([code]) => code)),
    years: some([report.year, report.year + 1]),
    sections: some(report.sections.map(({ kind }) => kind)),
    kinds: some([report.kind]),
  };
  return { ...quoted(text), filters };
}

/** Two pieces that are there, in an order that is not. */
function withoutAnswer(random: Random, reports: readonly ScannedReport[]): Omit<BenchQuery, 'group'> | null {
  const piece = (): string => cutText(random, reports, 1 + random(4)).text;
  const text = piece() + piece();
  return countReports(reports, foldForScan(text)) === 0 ? quoted(text) : null;
}
