import type { Rebuilt } from '../../../lib/copies/rebuild-copies';
import type { CopiesQuality } from './measure-copies';

const MEGABYTE = 1024 * 1024;
const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(4));

/** Recall by the share of changed characters, and precision over all pairs that were found. */
export function qualityTable(reports: number, found: Rebuilt, quality: CopiesQuality): string {
  const { byRate, right, wrong, phrases, wrongPhrases } = quality;
  const rows = [...byRate].map(
    ([rate, { planted, found: hits }]) =>
      `| ${Math.round(rate * 100)} % | ${planted} | ${hits} | ${share(hits, planted)} |`,
  );
  const planted = [...byRate.values()].reduce((sum, each) => sum + each.planted, 0);
  const wrongs = [...wrong.values()].reduce((sum, count) => sum + count, 0);
  return [
    `${reports} reports, ${found.wordings} different sentences, ${found.common} set phrases, ${found.pairs} pairs`,
    '',
    '| changed | planted | found | recall |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    `| all | ${planted} | ${right} | ${share(right, planted)} |`,
    '',
    `precision ${share(right, right + wrongs)}: ${wrongs} pairs that are no copies`,
    ...[...wrong].map(([kind, count]) => `  ${kind}: ${count}`),
    `set phrases: ${phrases.found} of ${phrases.all} told, ${wrongPhrases} sentences wrongly told to be one`,
  ].join('\n');
}

interface Cost {
  readonly wholeSeconds: number;
  /** Of the processor, in this process alone. */
  readonly wholeCpuSeconds: number;
  readonly sizes: ReadonlyMap<string, number>;
  readonly times: { readonly added: readonly number[]; readonly withdrawn: readonly number[] };
  /** Bytes this process holds. */
  readonly memory: number;
}

/** Time and space. */
export function costLines({ wholeSeconds, wholeCpuSeconds, sizes, times, memory }: Cost): string {
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return [
    '',
    `whole archive: ${wholeSeconds.toFixed(1)} s, ${wholeCpuSeconds.toFixed(1)} s of processor time beside the server, ${(memory / MEGABYTE).toFixed(0)} MB of memory`,
    `one report more: ${spread(times.added)}`,
    `one withdrawn: ${spread(times.withdrawn)}`,
    `tables: ${(bytes / MEGABYTE).toFixed(0)} MB (${[...sizes].map(([name, size]) => `${name} ${(size / MEGABYTE).toFixed(1)}`).join(', ')})`,
  ].join('\n');
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.ceil(sorted.length * part) - 1] ?? 0).toFixed(0);
  return `median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms, of ${sorted.length}`;
}
