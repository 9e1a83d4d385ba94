import type { ReportFacts } from '../store/list-report-facts';
import type { Match } from './match';
import type { Expression, Scope } from './query/expression';

/** A report that may fit: what it is, and where its words were found. */
export interface Candidate {
  readonly report: Omit<ReportFacts, 'sections'> & Partial<Pick<ReportFacts, 'sections'>>;
  readonly matches: readonly Match[];
}

/** Per comparison of the query the reports with such a figure. */
export type KnownFigures = readonly ReadonlySet<string>[];

/** The same with its words looked for in these parts; null for anywhere. */
export function expressionWithin(expression: Expression, scope: Scope | null): Expression {
  return scope === null ? expression : { type: 'within', scope, of: expression };
}

/** Whether what the query says is true of the report. */
export function fits(expression: Expression, candidate: Candidate, figures: KnownFigures): boolean {
  return new Judge(candidate, figures).holds(expression, null, false);
}

class Judge {
  constructor(
    private readonly candidate: Candidate,
    private readonly figures: KnownFigures,
  ) {}

  holds(expression: Expression, scope: Scope | null, negated: boolean): boolean {
    switch (expression.type) {
      case 'all':
        return expression.of.every((part) => this.holds(part, scope, negated));
      case 'any':
        return expression.of.some((part) => this.holds(part, scope, negated));
      case 'not':
        return !this.holds(expression.of, scope, !negated);
      case 'holds':
        return expression.needles.every((needle) => this.stands(needle, scope, negated));
      case 'within':
        return this.holdsWithin(expression.of, narrow(expression.scope, scope), negated);
      case 'is':
        return this.is(expression.condition);
      case 'figure':
        return this.figures[expression.comparison]?.has(this.candidate.report.reportId) === true;
    }
  }

  /** Words of title and place count in every part, but excluding looks at the part alone. */
  private stands(needle: number, scope: Scope | null, negated: boolean): boolean {
    return this.candidate.matches.some(
      ({ counts, isTitle, section }) =>
        (counts[needle] ?? 0) > 0 && (scope === null || (isTitle ? !negated : scope.includes(section))),
    );
  }

  /** Title and place alone are not enough: a word has to stand in the parts, or the report at least to have them. */
  private holdsWithin(expression: Expression, scope: Scope, negated: boolean): boolean {
    if (!this.holds(expression, scope, negated)) return false;
    const found = this.found(expression, scope);
    if (found.length === 0) {
      const { sections = [] } = this.candidate.report;
      return scope.includes(null) || sections.some((section) => scope.includes(section));
    }
    return this.candidate.matches.some(
      ({ counts, isTitle, section }) =>
        !isTitle && scope.includes(section) && found.some((needle) => (counts[needle] ?? 0) > 0),
    );
  }

  /** The needles by which the expression holds. */
  private found(expression: Expression, scope: Scope): readonly number[] {
    switch (expression.type) {
      case 'all':
      case 'any':
        return expression.of
          .filter((part) => this.holds(part, scope, false))
          .flatMap((part) => this.found(part, scope));
      case 'holds':
        return expression.needles;
      case 'within':
        return this.found(expression.of, narrow(expression.scope, scope));
      case 'not':
      case 'is':
      case 'figure':
        return [];
    }
  }

  private is(condition: Extract<Expression, { type: 'is' }>['condition']): boolean {
    const { year, kind, divisionPath, sections = [] } = this.candidate.report;
    switch (condition.field) {
      case 'year':
        return condition.ranges.some(([first, last]) => first <= year && year <= last);
      case 'in':
        return condition.places.some(({ codes }) => codes.some((code) => divisionPath.includes(code)));
      case 'kind':
        return condition.kinds.includes(kind);
      case 'section':
        return condition.sections.some((section) => sections.includes(section));
    }
  }
}

function narrow(scope: Scope, outer: Scope | null): Scope {
  return outer === null ? scope : scope.filter((part) => outer.includes(part));
}
