import type { FigureComparison } from '../../domain/figure-comparison';
import { foldPassage } from '../fold-passage';
import { STRETCH } from '../limits';
import type { Expression, QueryPlan, Scope } from './expression';
import { hasTerm, scopeOf } from './section-scope';
import { stretches } from './stretches';
import type { QueryNode, TermNode } from './syntax';

interface Drafted {
  readonly needle: string;
  readonly excludes: boolean;
  readonly scope: Scope | null;
}

/** What to look for and how to judge a report by it: every needle and every comparison once. */
export function planQuery(tree: QueryNode | null): QueryPlan {
  const drafted = tree === null ? [] : draftNeedles(tree, false, null);
  const needles = [...new Set(drafted.flatMap(({ needle, excludes }) => (excludes ? [] : [needle])))];
  const excluded = [...new Set(drafted.map(({ needle }) => needle))].filter((one) => !needles.includes(one));
  const numbers = new Map([...needles, ...excluded].map((needle, index) => [needle, index]));
  const comparisons: FigureComparison[] = [];
  return {
    expression: tree === null ? null : expressionOf(tree, numbers, comparisons),
    needles,
    excluded,
    scopes: needles.map((needle) =>
      union(drafted.filter((draft) => draft.needle === needle && !draft.excludes)),
    ),
    phrase: phraseOf(tree),
    comparisons,
  };
}

function draftNeedles(node: QueryNode, excludes: boolean, scope: Scope | null): Drafted[] {
  switch (node.type) {
    case 'term':
      return needlesOf(node).map((needle) => ({ needle, excludes, scope }));
    case 'condition':
      return [];
    case 'not':
      return draftNeedles(node.of, !excludes, scope);
    case 'any':
      return node.of.flatMap((child) => draftNeedles(child, excludes, scope));
    case 'all': {
      const own = scopeOf(node);
      const inner = own === null ? scope : (scope ?? own).filter((part) => own.includes(part));
      return node.of.flatMap((child) => draftNeedles(child, excludes, inner));
    }
  }
}

function needlesOf({ text }: TermNode): string[] {
  return stretches(foldPassage(text).folded);
}

function union(drafts: readonly Drafted[]): Scope | null {
  const scopes = drafts.flatMap(({ scope }) => (scope === null ? [] : [scope]));
  return scopes.length < drafts.length ? null : [...new Set(scopes.flat())];
}

function expressionOf(
  node: QueryNode,
  numbers: ReadonlyMap<string, number>,
  comparisons: FigureComparison[],
): Expression {
  const inner = (child: QueryNode): Expression => expressionOf(child, numbers, comparisons);
  switch (node.type) {
    case 'term':
      return { type: 'holds', needles: needlesOf(node).flatMap((needle) => numbers.get(needle) ?? []) };
    case 'condition':
      if (node.condition.field !== 'figure') return { type: 'is', condition: node.condition };
      comparisons.push(node.condition.comparison);
      return { type: 'figure', comparison: comparisons.length - 1 };
    case 'not':
      return { type: 'not', of: inner(node.of) };
    case 'any':
      return { type: 'any', of: node.of.map(inner) };
    case 'all': {
      const scope = scopeOf(node);
      if (scope === null) return { type: 'all', of: node.of.map(inner) };
      const rest = node.of.filter((child) => scopeOf(child) === null || hasTerm(child));
      return { type: 'within', scope, of: { type: 'all', of: rest.map(inner) } };
    }
  }
}

/** The words that every report must have, side by side as typed. */
function phraseOf(tree: QueryNode | null): string | null {
  const parts = tree?.type === 'all' ? tree.of : [];
  const folded = parts.flatMap((part) => (part.type === 'term' ? [foldPassage(part.text).folded] : []));
  const phrase = folded.join('');
  return folded.length > 1 && Array.from(phrase).length <= STRETCH ? phrase : null;
}
