import type { MetricKey } from '../domain/metrics';
import type { Finding } from '../domain/report';
import { flatMap } from '../domain/flat-map';
import { readNumbers } from './claims/read-numbers';
import { readSentences, type Sentence } from './claims/read-sentences';
import { figureTable, type Term } from './figure-table';
import type { Rule } from './sum-constraint';

const PER_10K = 10_000;
const SUBJECTS: readonly { readonly metric: MetricKey; readonly words: RegExp }[] = [
  { metric: 'disclosure.fees.amount', words: /行政事业[性型]?收费/ },
  { metric: 'disclosure.procurement.amount', words: /集中采购/ },
];
/** 元, 万元 and 亿元 in 万元. */
const UNITS: Readonly<Record<string, number>> = { 元: 1 / PER_10K, 万元: 1, 亿元: PER_10K };

interface Statement {
  /** In 万元. */
  readonly amount: number;
  readonly quote: string;
  readonly source: Finding['source'];
}

function statementsOn(sentence: Sentence, words: RegExp): Statement[] {
  return flatMap(readNumbers(sentence.text), ({ value, unit, rounding, left, leftStart, start, end }) => {
    const factor = UNITS[unit];
    if (factor === undefined || rounding !== null || !words.test(left)) return [];
    const source = sentence.sourceOf(start, end);
    return [{ amount: value * factor, quote: sentence.printed(leftStart, end), source }];
  });
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(a, b);

function findingOf(metric: MetricKey, { ref, figure }: Term, statements: readonly Statement[]): Finding[] {
  const value = figure?.value ?? null;
  if (value === null || value <= 0) return [];
  const agrees = statements.find(({ amount }) => isSame(amount, value));
  const jumps = statements.find(({ amount }) => isSame(amount * PER_10K, value));
  const stated = agrees ?? jumps;
  if (!stated) return [];
  return [
    {
      code: 'amount_unit',
      severity: agrees ? 'info' : 'error',
      verdict: agrees ? 'holds' : 'violated',
      figures: [ref],
      expression: agrees ? `${value}` : `${value} = 10000 × ${Number(stated.amount.toFixed(6))}`,
      params: { metric, quote: stated.quote },
      source: stated.source,
    },
  ];
}

/**
 * Amounts of table 2 are in 万元. Where the narrative names the same amount with its unit and the two differ by
 * exactly 10,000, one of them is in 元.
 */
export const amountUnit: Rule = (report) => {
  const table = figureTable(report);
  const terms = SUBJECTS.map((subject) => ({ ...subject, term: table.term(subject.metric) }));
  if (terms.every(({ term }) => term.figure?.value == null)) return [];
  const sentences = readSentences(report).filter(({ text }) => /\d.{0,3}元/.test(text));
  return flatMap(terms, ({ metric, words, term }) =>
    findingOf(
      metric,
      term,
      flatMap(sentences, (sentence) => statementsOn(sentence, words)),
    ),
  );
};
