import { fold } from '../../text/fold';

export type FieldName = 'year' | 'in' | 'section' | 'kind';

const FIELDS: ReadonlyMap<string, FieldName> = new Map(
  Object.entries({
    year: 'year',
    年份: 'year',
    年度: 'year',
    in: 'in',
    place: 'in',
    地区: 'in',
    section: 'section',
    部分: 'section',
    kind: 'kind',
    类别: 'kind',
    机关类型: 'kind',
  }),
);

/** The field of that name; null for any other word before a colon, which is ordinary text. */
export function fieldNamed(name: string): FieldName | null {
  return FIELDS.get(fold(name)) ?? null;
}
