import { SECTION_KINDS } from '../../domain/report';
import type { Scope } from './expression';
import type { QueryNode } from './syntax';

const ALL_PARTS: Scope = [...SECTION_KINDS, null];

/**
 * The parts that a section condition leaves to the words beside it; null for what is no such condition, and for
 * neighbours without words, which ask what parts a report has.
 */
export function scopeOf(node: QueryNode): Scope | null {
  switch (node.type) {
    case 'term':
      return null;
    case 'condition':
      return node.condition.field === 'section' ? node.condition.sections : null;
    case 'not': {
      const left = node.of.type === 'all' ? null : scopeOf(node.of);
      return left === null ? null : ALL_PARTS.filter((part) => !left.includes(part));
    }
    case 'any': {
      const scopes = node.of.map((child) => (child.type === 'all' ? null : scopeOf(child)));
      return scopes.every((scope) => scope !== null) ? [...new Set(scopes.flat())] : null;
    }
    case 'all': {
      const scopes = node.of.flatMap((child) => (child.type === 'all' ? [] : [scopeOf(child)]));
      const known = scopes.filter((scope) => scope !== null);
      if (known.length === 0 || !hasTerm(node)) return null;
      return ALL_PARTS.filter((part) => known.every((scope) => scope.includes(part)));
    }
  }
}

/** Whether words are asked for anywhere inside. */
export function hasTerm(node: QueryNode): boolean {
  switch (node.type) {
    case 'term':
      return true;
    case 'condition':
      return false;
    case 'not':
      return hasTerm(node.of);
    case 'any':
    case 'all':
      return node.of.some(hasTerm);
  }
}
