import type { ParsedReport } from '../../domain/report';
import { flatMap } from '../../domain/flat-map';
import { fold } from '../../text/fold';
import { figureTable, type FigureTable } from '../figure-table';
import type { Claim, Judgement, TextNumber } from './claim';
import { claimCode } from './claim-code';
import { judgeCarried } from './judge-carried';
import { judgeCount, NO_TABLE, type CountVerdict } from './judge-count';
import { judgeGrowth, type Tables } from './judge-growth';
import { judgePercent } from './judge-percent';
import { readClaims } from './read-claims';
import { readNumbers } from './read-numbers';
import { readQuantities } from './read-quantities';
import { readSentences, type Sentence } from './read-sentences';
import { sentenceBalances } from './sentence-balance';
import { sumsInSentence } from './sum-in-sentence';
import { untabledSubject } from './untabled-words';

/** A sentence with more of them is a list or a table; to hold each against the others would cost more than it tells. */
const MOST_NUMBERS = 100;

/** A judged number, before its place in the document is looked up. */
interface Judged {
  readonly claim: string;
  readonly number: TextNumber;
  readonly scope: Claim['scope'];
  readonly verdict: CountVerdict;
}

function judgeCounts(table: FigureTable, claims: readonly Claim[]): Judged[] {
  const together = judgeCarried(table, claims);
  return flatMap(claims, (claim) => {
    const verdict = judgeCount(table, claim);
    if (!verdict) return [];
    const { count, number, scope } = claim;
    const isFlow = count.of === 'received' || count.of === 'carried_in';
    const better = isFlow && scope === 'own' && verdict.verdict === 'cannot_tell' ? together : null;
    return { claim: claimCode(count), number, scope, verdict: better ?? verdict };
  });
}

/** What the sentence itself adds up, and its percentages and changes. */
function judgeSums(
  tables: Tables,
  sentence: Sentence,
  claims: readonly Claim[],
  numbers: readonly TextNumber[],
): { judged: Judged[]; parts: TextNumber[] } {
  const own = { scope: 'own' } as const;
  const rates = flatMap(numbers, (number) => {
    const judged =
      judgePercent(tables.table, number, claims, numbers) ?? judgeGrowth(tables, number, claims, numbers);
    return judged?.verdict ? { ...own, claim: judged.claim, number, verdict: judged.verdict } : [];
  });
  const sums = sumsInSentence(sentence.text, numbers);
  const printed = (verdict: CountVerdict['verdict'], expression: string): CountVerdict => ({
    verdict,
    how: null,
    figures: [],
    expression,
  });
  return {
    judged: [
      ...rates,
      ...sums.map(({ total, verdict, expression }) => ({
        ...own,
        claim: 'sentence_sum',
        number: total,
        verdict: printed(verdict, expression),
      })),
      ...sentenceBalances(claims).map(({ number, scope, expression }) => ({
        claim: 'sentence_balance',
        number,
        scope,
        verdict: printed('agrees', expression),
      })),
    ],
    parts: flatMap(sums, ({ parts }) => [...parts]),
  };
}

function judgeSentence(
  tables: Tables,
  sentence: Sentence,
  claims: readonly Claim[],
  numbers: readonly TextNumber[],
): Judged[] {
  const counts = judgeCounts(tables.table, [...claims, ...readQuantities(sentence, claims)]);
  const { judged, parts } = judgeSums(tables, sentence, claims, numbers);
  const said = new Set([
    ...parts,
    ...claims.map(({ number }) => number),
    ...judged.map(({ number }) => number),
  ]);
  const untabled = flatMap(numbers, (number) => {
    const subject = said.has(number) ? null : untabledSubject(sentence.text, number);
    return subject
      ? { claim: claimCode({ of: 'untabled', subject }), number, scope: 'own' as const, verdict: NO_TABLE }
      : [];
  });
  return [...counts, ...judged, ...untabled];
}

function locate(sentence: Sentence, { claim, number, scope, verdict }: Judged): Judgement {
  return {
    claim,
    scope,
    ...verdict,
    hasTable: verdict !== NO_TABLE,
    quote: sentence.printed(number.leftStart, number.end),
    source: sentence.sourceOf(number.start, number.end),
    raw: number.raw,
  };
}

/**
 * Every statement of the narrative about the tables, and every sum it prints, with what the tables say. Changes from
 * the year before are held against the tables of `previous`, the same body's report on that year.
 */
export function judgeClaims(
  report: ParsedReport,
  previous: Pick<ParsedReport, 'figures'> | null = null,
): Judgement[] {
  const tables = {
    table: figureTable(report),
    previous: previous && figureTable(previous),
    year: report.year,
  };
  const about = { year: report.year, organization: fold(report.organization?.name ?? '') };
  return flatMap(readSentences(report), (sentence) => {
    const numbers = readNumbers(sentence.text);
    if (numbers.length === 0 || numbers.length > MOST_NUMBERS) return [];
    const claims = readClaims(sentence, numbers, about);
    return judgeSentence(tables, sentence, claims, numbers).map((judged) => locate(sentence, judged));
  });
}
