import { findDivisionsByName } from '../../divisions/find-divisions-by-name';
import type { DivisionRef } from '../../domain/report';

/** The condition that narrows a search to a place: by name, or by code where several places have the name. */
export function placeQuery({ code, name }: DivisionRef): string {
  const isOnlyOne = findDivisionsByName(name, { by: ['name'] }).length === 1;
  const value = isOnlyOne ? name : code;
  return /[\s"“”]/.test(value) ? `in:"${value.replaceAll(/["“”]/g, '')}"` : `in:${value}`;
}
