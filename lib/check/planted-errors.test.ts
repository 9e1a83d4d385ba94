import { describe, expect, it } from 'vitest';
import { isMetricKey, METRICS } from '../domain/metrics';
import { makeFigures } from '../fixtures/documents/make-figures';
import { figuresOf, parsedReport } from '../fixtures/parsed-report';
import { seededRandom, type Random } from '../fixtures/seeded-random';
import { checkReport } from './check-report';

const SEEDS = 60;
const ERRORS_PER_TABLE = 25;
const LEAST_SHARE = 0.95;

type Values = Record<string, number>;

/** The ways in which a number is mistyped. Each gives another number, or null where it cannot. */
const MISTAKES: readonly ((value: number, random: Random) => number | null)[] = [
  (value, random) => value + 1 + random(9),
  (value, random) => (value > 0 ? value - 1 - random(value) : null),
  (value, random) => (value === 0 ? 1 + random(300) : null),
  (value) => (value > 0 ? 0 : null),
  (value, random) => value * 10 + random(10),
  (value) => (value > 9 ? Math.floor(value / 10) : null),
  (value, random) => {
    const digits = Array.from(String(value));
    digits[random(digits.length)] = String(random(10));
    return Number(digits.join(''));
  },
  (value) => Number(Array.from(String(value)).toReversed().join('')),
];

const isOfTable3 = (ref: string): boolean => {
  const [metric = ''] = ref.split('/');
  return isMetricKey(metric) && METRICS[metric].table === 3;
};

function plant(values: Values, random: Random): { ref: string; value: number } {
  const refs = Object.keys(values).filter(isOfTable3);
  for (;;) {
    const ref = refs[random(refs.length)] ?? '';
    const before = values[ref] ?? 0;
    const value = MISTAKES[random(MISTAKES.length)]?.(before, random) ?? before;
    if (value !== before) return { ref, value };
  }
}

function suspectsOf(values: Values): string[] | null {
  const broken = checkReport(parsedReport({ form: '2021', figures: figuresOf(values) })).filter(
    ({ verdict }) => verdict === 'violated',
  );
  if (broken.length === 0) return null;
  const named = broken.map(({ params }) => String(params['suspects'] ?? '').split(/[ +]/));
  return (named[0] ?? []).filter((ref) => named.every((refs) => refs.includes(ref)));
}

describe('a single wrong number of table 3', () => {
  const plants = Array.from({ length: SEEDS }, (_, seed) => {
    const random = seededRandom(seed + 1);
    const form = seed % 2 === 0 ? '2021' : '2019';
    const values: Values = Object.fromEntries(makeFigures(seed, form, form === '2021' ? 'three' : 'one'));
    return Array.from({ length: ERRORS_PER_TABLE }, () => {
      const { ref, value } = plant(values, random);
      return { ref, suspects: suspectsOf({ ...values, [ref]: value }) };
    });
  }).flat();
  const share = (found: readonly unknown[]): number => found.length / plants.length;

  it('is planted often enough, in every column', () => {
    expect(plants.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(plants.map(({ ref }) => ref.split('/')[1])).size).toBe(7);
  });

  it('breaks a sum', () => {
    expect(share(plants.filter(({ suspects }) => suspects !== null))).toBe(1);
  });

  it('is named under every sum it breaks', () => {
    expect(share(plants.filter(({ ref, suspects }) => suspects?.includes(ref)))).toBeGreaterThanOrEqual(
      LEAST_SHARE,
    );
  });

  it('is named alone', () => {
    expect(share(plants.filter(({ suspects }) => suspects?.length === 1))).toBeGreaterThanOrEqual(
      LEAST_SHARE,
    );
  });
});

describe('two wrong numbers of table 3', () => {
  const values: Values = Object.fromEntries(makeFigures(7, '2021', 'three'));
  const suspects = (changed: Values): string[] =>
    checkReport(parsedReport({ form: '2021', figures: figuresOf({ ...values, ...changed }) }))
      .filter(({ verdict }) => verdict === 'violated')
      .map(({ params }) => String(params['suspects'] ?? ''));

  it('are named together where no single one repairs their row', () => {
    const [a, b] = ['requests.received/natural_person', 'requests.received/total'] as const;
    const changed = { [a]: (values[a] ?? 0) + 5, [b]: (values[b] ?? 0) + 3 };
    expect(new Set(suspects(changed))).toEqual(new Set([`${a}+${b}`]));
  });

  it('are named each alone where they share no sum', () => {
    const [a, b] = ['requests.granted/business', 'requests.partly_granted/natural_person'] as const;
    const changed = { [a]: (values[a] ?? 0) + 5, [b]: (values[b] ?? 0) + 3 };
    expect(new Set(suspects(changed))).toEqual(new Set([a, b]));
  });
});
