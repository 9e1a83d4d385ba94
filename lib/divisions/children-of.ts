import type { DivisionRef } from '../domain/report';
import { divisionByCode } from './division-by-code';
import { gazetteer } from './gazetteer';

/** The divisions right below, in the order of their codes; null asks for the provinces. */
export function childrenOf(code: string | null): DivisionRef[] {
  const { byCode, children } = gazetteer();
  const codes =
    code === null
      ? [...byCode.values()].filter(({ level }) => level === 'province').map((division) => division.code)
      : (children.get(code) ?? []);
  return codes.map(divisionByCode).filter((division) => division !== null);
}
