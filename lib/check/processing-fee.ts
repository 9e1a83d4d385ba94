import type { Figure, Finding, Verdict } from '../domain/report';
import { flatMap } from '../domain/flat-map';
import { readNumbers } from './claims/read-numbers';
import { readSentences, type Sentence } from './claims/read-sentences';
import { statedAs } from './stated-as';
import type { Rule } from './sum-constraint';

const PER_10K = 10_000;
/** 国办函〔2020〕109号: from this year on; every step of its tariff, by item or by page, is a multiple of 10 元. */
const FIRST_YEAR_OF_TARIFF = 2021;
const TARIFF_STEP = 10;

const FEE = /信息处理费|信息公开处理费/;
const NONE =
  /(?:未|没有|无|不曾)[^,。;]{0,8}(?:收取|收到|发生|产生|征收)|(?:收取|征收)[^,。;]{0,12}(?:为零|无)/;
/** Words that limit a sentence to a part of the body or to another time. */
const LIMITED = /其中|部分|各|局|乡|镇|街道|部门|单位|上年|上一年|去年|往年|截至|以来/;

interface Statement {
  /** In 元; 0 where the sentence says that none was taken. */
  readonly amount: number;
  readonly isLimited: boolean;
  readonly quote: string;
  readonly source: Finding['source'];
}

/** Part six may name the fee in one sentence and the amount in the next. */
function isOnFee({ text, before, section }: Sentence): boolean {
  return FEE.test(text) || (section === 'other' && FEE.test(before) && /收|缴/.test(text));
}

function isOfAnotherYear(text: string, year: number): boolean {
  return [...text.matchAll(/(20\d\d)年/g)].some(([, named]) => Number(named) !== year);
}

function statementOf(sentence: Sentence, year: number): Statement[] {
  if (!isOnFee(sentence)) return [];
  const amounts = readNumbers(sentence.text)
    .filter(({ unit, right }) => (unit === '元' || unit === '万元') && !/^[/每]/.test(right))
    .map(({ value, unit }) => (unit === '元' ? value : value * PER_10K));
  if (amounts.length === 0 && !NONE.test(sentence.text)) return [];
  const quote = sentence.printed(0, sentence.text.length);
  const isLimited = LIMITED.test(sentence.text) || isOfAnotherYear(sentence.text, year);
  const source = sentence.sourceOf(0, sentence.text.length);
  return [{ amount: Math.max(0, ...amounts), isLimited, quote, source }];
}

/** Half a unit of the last printed place, in 万元: what rounding can hide. */
function hiddenByRounding(figure: Figure): number {
  const places = /\.(\d+)/.exec(statedAs(figure))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -places;
}

type Judged = { readonly verdict: Verdict; readonly how: string; readonly expression: string };

function judge(stated: readonly Statement[], most: number, table: Figure | undefined, year: number): Judged {
  const whole = stated.filter(({ isLimited }) => !isLimited);
  if (whole.some(({ amount }) => amount === 0) && whole.some(({ amount }) => amount > 0)) {
    return { verdict: 'violated', how: 'both', expression: `0 ≠ ${most}` };
  }
  if (most === 0) return { verdict: 'holds', how: 'none', expression: '' };
  const share = Number((most / PER_10K).toFixed(6));
  if (table && table.value !== null && share > table.value + hiddenByRounding(table)) {
    const expression = `${most} ÷ 10000 = ${share} > ${table.value}`;
    return { verdict: 'undetermined', how: 'more', expression };
  }
  if (year >= FIRST_YEAR_OF_TARIFF && most % TARIFF_STEP !== 0) {
    return { verdict: 'undetermined', how: 'tariff', expression: `${most}` };
  }
  return { verdict: 'holds', how: 'some', expression: `${most} ÷ 10000 = ${share}` };
}

/**
 * 信息处理费 of part six is in 元, 行政事业性收费 of table 2 in 万元, and the two are not the same: only a report that
 * says both that the fee was taken and that it was not contradicts itself. A fee above the whole of table 2, or one
 * that the tariff cannot give, is said and left open.
 */
export const processingFee: Rule = (report) => {
  const { year } = report;
  if (year === null) return [];
  const stated = flatMap(readSentences(report), (sentence) => statementOf(sentence, year));
  const [first] = stated.toSorted((a, b) => b.amount - a.amount);
  if (!first) return [];
  const table = report.figures.find(({ metric }) => metric === 'disclosure.fees.amount');
  const { verdict, how, expression } = judge(stated, first.amount, table, year);
  const finding: Finding = {
    code: 'processing_fee',
    severity: verdict === 'holds' ? 'info' : 'warning',
    verdict,
    figures: how === 'more' ? ['disclosure.fees.amount'] : [],
    expression,
    params: { how, amount: first.amount, quote: first.quote },
    source: first.source,
  };
  return [finding];
};
