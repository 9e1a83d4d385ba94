/** What a cell holds: decimals, dates and times as text, exactly as the database has them; null is unknown or absent. */
export type Value = string | number | boolean | null;

export type ColumnKind = 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'time';

/** One thing said in Chinese and in English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A column as files, descriptor and dictionary know it. */
export interface Column extends Bilingual {
  readonly name: string;
  readonly kind: ColumnKind;
  /** False where a value is always there. */
  readonly mayBeNull: boolean;
  /** A text that is always there, but may be empty; an empty text is not null. */
  readonly mayBeEmpty: boolean;
  /** The closed list of its values. */
  readonly values: readonly string[] | null;
}

/** A column with the way to its value. */
export interface ColumnOf<Row> extends Column {
  readonly read: (row: Row) => Value;
}

type More = Partial<Pick<Column, 'mayBeNull' | 'mayBeEmpty' | 'values'>>;

const maker =
  (kind: ColumnKind) =>
  <Row>(
    name: string,
    zh: string,
    en: string,
    read: (row: Row) => Value,
    { mayBeNull = false, mayBeEmpty = false, values = null }: More = {},
  ): ColumnOf<Row> => ({ name, kind, zh, en, read, mayBeNull, mayBeEmpty, values });

export const text = maker('text');
export const integer = maker('integer');
export const decimal = maker('decimal');
export const boolean = maker('boolean');
export const date = maker('date');
export const time = maker('time');

/** What joins the members of a list in one cell; no code or name has it. */
export const LIST_SEPARATOR = ';';
