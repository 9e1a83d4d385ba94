import type { Finding } from '../../domain/report';
import { flatMap } from '../../domain/flat-map';
import type { AcrossRule, CheckedReport, OtherReport } from '../checked-report';
import type { TextPrint } from './text-prints';

/** Characters two reports must share before their likeness says anything: a page of set phrases has fewer. */
export const LEAST_SHARED = 300;
/** The share of a narrative from which on it is the other's. */
const LEAST_SHARE = 0.8;
/** Other bodies that are named. */
const MOST_BODIES = 3;

interface Shared {
  readonly characters: number;
  /** Of the shared sentences, the characters of those whose numbers are the same too. */
  readonly withNumbers: number;
}

function shared(own: readonly TextPrint[], other: readonly TextPrint[]): Shared {
  const words = new Set(other.map((print) => print.words));
  const numbers = new Set(other.map((print) => print.numbers));
  const common = own.filter((print) => words.has(print.words));
  const sum = (prints: readonly TextPrint[]): number => prints.reduce((all, { length }) => all + length, 0);
  return { characters: sum(common), withNumbers: sum(common.filter((print) => numbers.has(print.numbers))) };
}

/** Of two years the later repeats the earlier; two bodies in one year are each named to the other. */
function mayRepeat(report: CheckedReport, other: OtherReport): boolean {
  if (report.isSample || other.isSample) return false;
  const isSameBody = report.organizationId === other.organizationId;
  return isSameBody ? other.year < report.year : other.year <= report.year;
}

interface Likeness {
  readonly other: OtherReport;
  readonly percent: number;
  readonly changed: 'nothing' | 'numbers';
}

function likenessTo(report: CheckedReport, other: OtherReport): Likeness[] {
  const total = report.prints.reduce((all, { length }) => all + length, 0);
  const { characters, withNumbers } = shared(report.prints, other.prints);
  if (characters < LEAST_SHARED || characters < LEAST_SHARE * total) return [];
  const percent = Math.floor((100 * characters) / total);
  return [{ other, percent, changed: withNumbers === characters ? 'nothing' : 'numbers' }];
}

function findingOf(report: CheckedReport, { other, percent, changed }: Likeness): Finding {
  const of = report.organizationId === other.organizationId ? 'same_body' : 'other_body';
  return {
    code: 'same_text',
    severity: 'warning',
    verdict: 'undetermined',
    figures: [],
    expression: '',
    params: { percent, of, body: other.organization, before: other.year, changed },
    source: null,
    basis: { versionId: other.versionId, figures: [] },
  };
}

/**
 * A narrative that is, but for years, numbers and names, the one of an earlier report of the body (the latest such is
 * named) or of another body's. Likeness proves no error, so it is said and left open.
 */
export const sameText: AcrossRule = (report, others) => {
  const alike = flatMap(
    others.filter((other) => mayRepeat(report, other)),
    (other) => likenessTo(report, other),
  );
  const isOwn = ({ other }: Likeness): boolean => other.organizationId === report.organizationId;
  const own = alike.filter(isOwn).sort((a, b) => b.other.year - a.other.year);
  const foreign = alike.filter((each) => !isOwn(each)).sort((a, b) => b.percent - a.percent);
  return [...own.slice(0, 1), ...foreign.slice(0, MOST_BODIES)].map((each) => findingOf(report, each));
};
