import type { ParsedReport } from '../../domain/report';
import { fold } from '../../text/fold';
import { figureTable, type FigureTable } from '../figure-table';
import type { Claim, Judgement, TextNumber } from './claim';
import { claimCode } from './claim-code';
import { judgeCarried } from './judge-carried';
import { judgeCount, type CountVerdict } from './judge-count';
import { judgePercent } from './judge-percent';
import { readClaims } from './read-claims';
import { readNumbers } from './read-numbers';
import { readSentences, type Sentence } from './read-sentences';
import { sumsInSentence } from './sum-in-sentence';

function place(sentence: Sentence, number: TextNumber): Pick<Judgement, 'quote' | 'source' | 'raw'> {
  return {
    quote: sentence.printed(number.leftStart, number.end),
    source: sentence.sourceOf(number.start, number.end),
    raw: number.raw,
  };
}

function judgeSentence(
  table: FigureTable,
  sentence: Sentence,
  claims: readonly Claim[],
  numbers: readonly TextNumber[],
): Judgement[] {
  const together = judgeCarried(table, claims);
  const make = (
    claim: string,
    number: TextNumber,
    scope: Claim['scope'],
    verdict: CountVerdict,
  ): Judgement => ({
    claim,
    scope,
    ...verdict,
    ...place(sentence, number),
  });
  const counts = claims.flatMap((claim) => {
    const verdict = judgeCount(table, claim);
    if (!verdict) return [];
    const isFlow = claim.count.of === 'received' || claim.count.of === 'carried_in';
    const better = isFlow && claim.scope === 'own' && verdict.verdict === 'cannot_tell' ? together : null;
    return make(claimCode(claim.count), claim.number, claim.scope, better ?? verdict);
  });
  const percents = numbers.flatMap((number) => {
    const judged = judgePercent(table, number, claims, numbers);
    return judged?.verdict ? make(judged.claim, number, 'own', judged.verdict) : [];
  });
  const sums = sumsInSentence(sentence.text, numbers).map(({ total, verdict, expression }) =>
    make('sentence_sum', total, 'own', { verdict, how: null, figures: [], expression }),
  );
  return [...counts, ...percents, ...sums];
}

/** Every statement of the narrative about the tables, and every sum it prints, with what the tables say. */
export function judgeClaims(report: ParsedReport): Judgement[] {
  const table = figureTable(report);
  const about = { year: report.year, organization: fold(report.organization?.name ?? '') };
  return readSentences(report).flatMap((sentence) => {
    if (!/\d|未|没有/.test(sentence.text)) return [];
    const numbers = readNumbers(sentence.text);
    return judgeSentence(table, sentence, readClaims(sentence, numbers, about), numbers);
  });
}
