import { divisionByCode } from '../../divisions/division-by-code';
import { findDivisionsByName } from '../../divisions/find-divisions-by-name';
import { nearestDivisionNames } from '../../divisions/nearest-division-names';
import { ORGANIZATION_KINDS, SECTION_KINDS, SECTION_LABELS } from '../../domain/report';
import { fold } from '../../text/fold';
import type { FieldName } from './fields';
import { queryError } from './query-error';
import type { Condition, NamedPlaces, Place } from './syntax';

const SECTION_NAMES = byName(SECTION_KINDS, [
  ['一', '1', '总体情况'],
  ['二', '2', '主动公开'],
  ['三', '3', '申请', '依申请公开', '申请办理'],
  ['四', '4', '复议诉讼', '行政复议诉讼'],
  ['五', '5', '问题', '问题与改进', '存在问题'],
  ['六', '6', '其他', '其他事项'],
]);
for (const kind of SECTION_KINDS) SECTION_NAMES.set(fold(SECTION_LABELS[kind]), kind);

const KIND_NAMES = byName(ORGANIZATION_KINDS, [
  ['政府', '人民政府'],
  ['办公室', '办公厅', '办公厅(室)'],
  ['部门'],
  ['乡镇', '街道', '乡镇街道', '乡镇、街道'],
  ['其他', '其他机关'],
]);

function byName<T extends string>(keys: readonly T[], names: readonly (readonly string[])[]): Map<string, T> {
  return new Map(
    keys.flatMap((key, index) => [key, ...(names[index] ?? [])].map((name) => [fold(name), key] as const)),
  );
}

/** The condition that a field and its value make. Throws `AppError` for a value that the field does not have. */
export function fieldCondition(field: FieldName, value: string, place: Place): Condition {
  const items = value.split(/[,，、]/).filter((item) => fold(item) !== '');
  if (items.length === 0) throw queryError('value_expected', place);
  switch (field) {
    case 'year':
      return { field, ranges: items.map((item) => yearRange(item, place)) };
    case 'in':
      return { field, places: items.map((item) => namedPlaces(item, place)) };
    case 'section': {
      const choices = SECTION_KINDS.join(', ');
      return {
        field,
        sections: items.map((item) => choose(SECTION_NAMES, item, 'unknown_section', place, choices)),
      };
    }
    case 'kind': {
      const choices = ORGANIZATION_KINDS.join(', ');
      return { field, kinds: items.map((item) => choose(KIND_NAMES, item, 'unknown_kind', place, choices)) };
    }
  }
}

function choose<T>(
  names: ReadonlyMap<string, T>,
  item: string,
  reason: 'unknown_section' | 'unknown_kind',
  place: Place,
  choices: string,
): T {
  const found = names.get(fold(item));
  if (found === undefined) throw queryError(reason, place, { value: item, names: choices });
  return found;
}

function yearRange(item: string, place: Place): readonly [number, number] {
  const match = /^(\d{4})年?(?:(?:-|–|—|~|至|\.\.+)(\d{4})年?)?$/.exec(fold(item));
  if (match === null) throw queryError('invalid_year', place, { value: item });
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  return [Math.min(first, last), Math.max(first, last)];
}

/** Divisions whose full name it is; else those whose short or former name it is. */
function namedPlaces(item: string, place: Place): NamedPlaces {
  const name = fold(item);
  if (/^\d{6}(\d{3})?$/.test(name)) return { name: divisionByCode(name)?.name ?? name, codes: [name] };
  const full = findDivisionsByName(name, { by: ['name'] });
  const found = full.length > 0 ? full : findDivisionsByName(name);
  if (found.length === 0) {
    const names = nearestDivisionNames(name).join('、');
    throw queryError('unknown_place', place, { value: item, names });
  }
  return { name: item.trim(), codes: found.map(({ division }) => division.code) };
}
