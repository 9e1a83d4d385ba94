import type { Quality } from './measure';

export interface Row {
  readonly group: string;
  readonly quality: Quality;
  /** Sorted times by the number of clients. */
  readonly times: ReadonlyMap<number, readonly number[]>;
}

export interface Cost {
  readonly engine: string;
  readonly seconds: number;
  readonly diskMegabytes: number;
  /** Of the servers, and what this process grew by. */
  readonly serverMegabytes: number;
  readonly nodeMegabytes: number;
}

/** All rows as one. */
export function together(rows: readonly Row[]): Row {
  const sum = (read: (quality: Quality) => number): number =>
    rows.reduce((all, row) => all + read(row.quality), 0);
  const answered = (quality: Quality): number => quality.queries - quality.errors;
  const mean = (read: (quality: Quality) => number): number =>
    sum((quality) => read(quality) * answered(quality)) / Math.max(1, sum(answered));
  const by = new Map<string, number>();
  const times = new Map<number, number[]>();
  for (const row of rows) {
    row.quality.by.forEach((count, name) => by.set(name, (by.get(name) ?? 0) + count));
    row.times.forEach((some, clients) => times.set(clients, [...(times.get(clients) ?? []), ...some]));
  }
  times.forEach((all) => all.sort((a, b) => a - b));
  return {
    group: 'all',
    times,
    quality: {
      by,
      queries: sum(({ queries }) => queries),
      recall: mean(({ recall }) => recall),
      precision: mean(({ precision }) => precision),
      wrongTotals: sum(({ wrongTotals }) => wrongTotals),
      wrongFacets: sum(({ wrongFacets }) => wrongFacets),
      wrongMarks: sum(({ wrongMarks }) => wrongMarks),
      lowerBounds: sum(({ lowerBounds }) => lowerBounds),
      errors: sum(({ errors }) => errors),
    },
  };
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** One engine's answers: a row for each kind of query. */
export function answersTable(engine: string, rows: readonly Row[], clients: readonly number[]): string {
  const counts = ['wrong totals', 'wrong facets', 'wrong marks', 'lower bounds', 'errors'];
  const speeds = clients.map((count) => `${count} at once: p50/p95/p99 ms`);
  const head = ['query', 'asked', 'recall', 'precision', ...counts, 'answered by', ...speeds];
  return `\n### ${engine}\n\n${table(
    head,
    rows.map(({ group, quality, times }) => [
      group,
      quality.queries,
      share(quality.recall),
      share(quality.precision),
      ...[quality.wrongTotals, quality.wrongFacets, quality.wrongMarks, quality.lowerBounds, quality.errors],
      [...quality.by].map(([by, count]) => `${by} ${count}`).join(', '),
      ...clients.map((count) => percentiles(times.get(count) ?? [])),
    ]),
  )}`;
}

export function costTable(costs: readonly Cost[]): string {
  const head = ['engine', 'index time s', 'disk MB', 'server memory MB', 'this process MB'];
  return `\n### Cost\n\n${table(
    head,
    costs.map(({ engine, seconds, diskMegabytes, serverMegabytes, nodeMegabytes }) => [
      engine,
      ...[seconds, diskMegabytes, serverMegabytes, nodeMegabytes].map((value) => value.toFixed(0)),
    ]),
  )}`;
}

/** Never rounded up to a full share. */
function share(value: number): string {
  return value === 1 ? '1' : Math.min(value, 0.9999).toFixed(4);
}

function percentiles(sorted: readonly number[]): string {
  const at = (part: number): string => (sorted[Math.ceil(sorted.length * part) - 1] ?? 0).toFixed(0);
  return [0.5, 0.95, 0.99].map(at).join('/');
}
