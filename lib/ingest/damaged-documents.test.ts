import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../check/check-report';
import { METRICS } from '../domain/metrics';
import { figureRef, type Figure, type Finding } from '../domain/report';
import { DISPUTE_BLOCKS } from '../domain/sums';
import { readText } from '../extract/read-text';
import { DAMAGES, damageText, type Damage } from '../fixtures/documents/damage-text';
import { writeReport } from '../fixtures/documents/formats';
import { makeReport } from '../fixtures/documents/made-report';
import { seededRandom } from '../fixtures/seeded-random';
import { parseReport } from '../parse/parse-report';

const PLACES = 2000;
const samples = new URL('../../samples/', import.meta.url);

interface Original {
  readonly text: string;
  readonly figures: readonly Figure[];
}

function read(text: string): { figures: readonly Figure[]; findings: readonly Finding[] } {
  const head = { format: 'txt', encoding: 'utf-8', metaTitle: null, fileName: 'report.txt' } as const;
  const report = parseReport(readText(text, head));
  return { figures: report.figures, findings: [...report.findings, ...checkReport(report)] };
}

function originals(): Original[] {
  const made = (['2019', '2021'] as const).flatMap((form, index) =>
    (['tabs', 'spaces', 'bars', 'tabsWithoutSpans'] as const).map((shape, nth) => {
      const { bytes } = writeReport(makeReport({ seed: 10 * index + nth, form }), 'txt', { shape });
      return new TextDecoder().decode(bytes);
    }),
  );
  const written = readdirSync(samples)
    .filter((file) => file.endsWith('.txt') && !file.includes('hongze'))
    .map((file) => readFileSync(new URL(file, samples), 'utf8').replaceAll('\r\n', '\n'));
  return [...made, ...written].map((text) => ({ text, figures: read(text).figures }));
}

/** Table 2 has no sums, and the four results of a procedure can change places unnoticed: no rule can tell. */
function isBeyondSums(wrong: readonly Figure[], truth: ReadonlyMap<string, number | null>): boolean {
  if (wrong.every(({ metric }) => METRICS[metric].table === 2)) return true;
  return DISPUTE_BLOCKS.some((block) => {
    const inBlock = wrong.filter(({ metric }) => block.slice(0, 4).includes(metric));
    const read = inBlock.map((figure) => figure.value).toSorted();
    const printed = inBlock.map((figure) => truth.get(figureRef(figure)) ?? null).toSorted();
    return inBlock.length === wrong.length && String(read) === String(printed);
  });
}

type Outcome = 'exact' | 'fewer' | 'flagged' | 'beyond sums' | 'silent';

function outcomeOf(original: Original, damage: Damage): Outcome {
  const truth = new Map(original.figures.map((figure) => [figureRef(figure), figure.value]));
  const { figures, findings } = read(damage.text);
  const wrong = figures.filter(
    (figure) => figure.status === 'printed' && truth.get(figureRef(figure)) !== figure.value,
  );
  if (wrong.length === 0) {
    const known = figures.filter((figure) => figure.value !== null).length;
    return known === original.figures.filter((figure) => figure.value !== null).length ? 'exact' : 'fewer';
  }
  const named = new Set(
    findings.filter((finding) => finding.verdict !== 'holds').flatMap((finding) => finding.figures),
  );
  if (wrong.every((figure) => named.has(figureRef(figure)))) return 'flagged';
  const unnamed = wrong.filter((figure) => !named.has(figureRef(figure)));
  return isBeyondSums(unnamed, truth) ? 'beyond sums' : 'silent';
}

describe('damaged documents', () => {
  it(
    `never gives a wrong printed number that the sums could have told, at ${PLACES} places`,
    { timeout: 120_000 },
    () => {
      const all = originals();
      const random = seededRandom(2026);
      const counts: Record<string, Partial<Record<Outcome, number>>> = {};
      const silent: string[] = [];
      for (let place = 0; place < PLACES;) {
        const original = all[random(all.length)];
        const kind = DAMAGES[random(DAMAGES.length)];
        const damage = original && kind ? damageText(original.text, kind, random) : null;
        if (!original || !kind || !damage) continue;
        place += 1;
        const outcome = outcomeOf(original, damage);
        const row = (counts[kind] ??= {});
        row[outcome] = (row[outcome] ?? 0) + 1;
        if (outcome === 'silent') silent.push(`${kind}: ${damage.where.join(' / ')}`);
      }
      expect(silent).toEqual([]);
      // No sum binds the cells of table 2, nor the four results of a procedure among themselves.
      const beyond = Object.keys(counts).filter((kind) => counts[kind]?.['beyond sums'] !== undefined);
      expect(beyond.toSorted()).toEqual(['swap two cells of a row', 'swap two cells of two rows']);
      const exact = Object.values(counts).reduce((sum, row) => sum + (row.exact ?? 0), 0);
      expect(exact).toBeGreaterThan(0.6 * PLACES);
    },
  );
});
