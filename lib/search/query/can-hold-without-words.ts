import type { Expression } from './expression';

/** Whether a report may fit although none of the needles stands in it; then every published report has to be judged. */
export function canHoldWithoutWords(expression: Expression): boolean {
  switch (expression.type) {
    case 'holds':
      return false;
    case 'not':
    case 'is':
    case 'figure':
      return true;
    case 'within':
      return canHoldWithoutWords(expression.of);
    case 'all':
      return expression.of.every(canHoldWithoutWords);
    case 'any':
      return expression.of.some(canHoldWithoutWords);
  }
}

/** Whether the parts a report has decide, which its passages do not tell. */
export function asksForParts(expression: Expression): boolean {
  switch (expression.type) {
    case 'holds':
    case 'figure':
      return false;
    case 'is':
      return expression.condition.field === 'section';
    case 'not':
    case 'within':
      return asksForParts(expression.of);
    case 'all':
    case 'any':
      return expression.of.some(asksForParts);
  }
}
