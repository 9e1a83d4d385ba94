import { divisionByCode } from '../../divisions/division-by-code';
import { divisionPathOf } from '../../divisions/division-path-of';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../../domain/report';
import type { RecordScope } from '../../store/list-public-records';
import { divisionName } from '../division-names';

interface Placed {
  readonly divisions: readonly string[];
  readonly year: number;
  readonly kind: OrganizationKind;
}

/** The narrowest sets of a record; it is in those above them as well. */
export function setsOf({ divisions, year, kind }: Placed): string[] {
  return [`division:${divisions.join(':')}`, `year:${year}`, `kind:${kind}`];
}

/** Which records a set has; null where there is no such set. */
export function scopeOfSet(set: string): Pick<RecordScope, 'division' | 'year' | 'kind'> | null {
  const [family, ...path] = set.split(':');
  const [first] = path;
  if (first === undefined) return ['division', 'year', 'kind'].includes(family ?? '') ? {} : null;
  switch (family) {
    case 'division': {
      const last = path.at(-1) ?? first;
      return divisionByCode(last) !== null && divisionPathOf(last).join(':') === path.join(':')
        ? { division: last }
        : null;
    }
    case 'year':
      return path.length === 1 && /^(19|20)\d\d$/.test(first) ? { year: Number(first) } : null;
    case 'kind': {
      const kind = ORGANIZATION_KINDS.find((known) => known === first);
      return kind === undefined || path.length > 1 ? null : { kind };
    }
    default:
      return null;
  }
}

/** Every set that has a record, with its name; those above before those below. */
export function listSets(records: readonly Placed[]): { spec: string; name: string }[] {
  const names = new Map<string, string>([
    ['division', '按行政区划'],
    ['kind', '按机关类别'],
    ['year', '按报告年度'],
  ]);
  for (const { divisions, year, kind } of records) {
    for (const [index, code] of divisions.entries()) {
      names.set(`division:${divisions.slice(0, index + 1).join(':')}`, divisionName(code));
    }
    names.set(`year:${year}`, `${year} 年度`);
    names.set(`kind:${kind}`, kind);
  }
  return [...names].map(([spec, name]) => ({ spec, name })).sort((a, b) => (a.spec < b.spec ? -1 : 1));
}
