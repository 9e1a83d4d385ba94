import { childrenOf } from '../../../lib/divisions/children-of';
import { divisionPathOf } from '../../../lib/divisions/division-path-of';
import type { DivisionRef, OrganizationKind } from '../../../lib/domain/report';

/** The province that has two fifths of the reports: a full one, with every city and county. */
export const FULL_PROVINCE = '410000';
const SHARE = 0.4;
const DEPARTMENTS = [
  '财政局',
  '教育局',
  '公安局',
  '民政局',
  '司法局',
  '水利局',
  '商务局',
  '统计局',
  '审计局',
  '文化局',
];

export interface BenchBody {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly division: DivisionRef;
  /** Codes from the province down. */
  readonly path: readonly string[];
}

/** So many bodies: governments of every city and county of one province and its departments, the rest elsewhere. */
export function makeBodies(count: number): BenchBody[] {
  const full = Math.round(count * SHARE);
  const near = divisionsBelow(FULL_PROVINCE);
  const others = childrenOf(null)
    .filter(({ code }) => code !== FULL_PROVINCE)
    .flatMap(({ code }) => divisionsBelow(code));
  return [...bodiesOf(near, full), ...bodiesOf(others, count - full)];
}

/** Governments first, then department after department, until there are enough. */
function bodiesOf(divisions: readonly DivisionRef[], count: number): BenchBody[] {
  const suffixes = ['人民政府', ...DEPARTMENTS];
  const bodies = suffixes.flatMap((suffix, index) =>
    divisions.map((division): BenchBody => {
      const kind = index === 0 ? 'government' : 'department';
      return { name: division.name + suffix, kind, division, path: divisionPathOf(division.code) };
    }),
  );
  return bodies.slice(0, count);
}

function divisionsBelow(code: string): DivisionRef[] {
  const cities = childrenOf(code);
  return [...cities, ...cities.flatMap((city) => childrenOf(city.code))].filter(
    ({ level }) => level === 'prefecture' || level === 'county',
  );
}
