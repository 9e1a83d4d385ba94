import type { FigureComparison } from '../../domain/figure-comparison';
import type { Condition, QueryNode } from './syntax';

/** A part of a query in the query language, every group with its parentheses. */
export function restate(node: QueryNode): string {
  switch (node.type) {
    case 'term':
      return node.quoted ? `"${node.text}"` : node.text;
    case 'condition':
      return restateCondition(node.condition);
    case 'not':
      return `-${grouped(node.of)}`;
    case 'all':
      return node.of.map(grouped).join(' ');
    case 'any':
      return node.of.map(grouped).join(' OR ');
  }
}

function grouped(node: QueryNode): string {
  return node.type === 'all' || node.type === 'any' ? `(${restate(node)})` : restate(node);
}

function restateCondition(condition: Condition): string {
  switch (condition.field) {
    case 'year':
      return `year:${yearsOf(condition.ranges)}`;
    case 'in':
      return `in:${condition.places.map(({ name }) => name).join(',')}`;
    case 'section':
      return `section:${condition.sections.join(',')}`;
    case 'kind':
      return `kind:${condition.kinds.join(',')}`;
    case 'figure':
      return restateComparison(condition.comparison);
  }
}

/** `2020` or `2019-2022`, several with commas. */
export function yearsOf(ranges: readonly (readonly [first: number, last: number])[]): string {
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(',');
}

function restateComparison({ name, applicant, operator, value }: FigureComparison): string {
  return `${applicant === null ? name : `${name}/${applicant}`} ${operator} ${value}`;
}
