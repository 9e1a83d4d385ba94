/** What rows are packed as: their values one after the other, without a name for each. */
export type PackedValue = number | string | null;

/** Words of a closed list, each of which packs as its place in the list. */
export interface ClosedList<Word extends string> {
  readonly words: readonly Word[];
  readonly placeOf: (word: Word) => number;
}

export function closedList<Word extends string>(words: readonly Word[]): ClosedList<Word> {
  const places = new Map<Word, number>(words.map((word, place) => [word, place]));
  const placeOf = (word: Word): number => {
    const place = places.get(word);
    if (place === undefined) throw new RangeError(`not in the list: ${word}`);
    return place;
  };
  return { words, placeOf };
}

/** Takes packed values in turn, each as what it must be; throws a `TypeError` where it is something else. */
export class PackedValues {
  private at = 0;

  constructor(private readonly values: readonly unknown[]) {}

  isEnd(): boolean {
    return this.at >= this.values.length;
  }

  int(): number {
    const value = this.values[this.at];
    if (!Number.isSafeInteger(value)) this.refuse('a whole number');
    this.at += 1;
    return value as number;
  }

  /** A whole number from 0 up to, and not, `limit`. */
  below(limit: number): number {
    const value = this.values[this.at];
    if (!Number.isInteger(value) || (value as number) < 0 || (value as number) >= limit)
      this.refuse(`a whole number below ${limit}`);
    this.at += 1;
    return value as number;
  }

  number(): number {
    const value = this.values[this.at];
    if (typeof value !== 'number' || !Number.isFinite(value)) this.refuse('a number');
    this.at += 1;
    return value;
  }

  text(): string {
    const value = this.values[this.at];
    if (typeof value !== 'string') this.refuse('a text');
    this.at += 1;
    return value;
  }

  textOrNumber(): string | number {
    return typeof this.values[this.at] === 'string' ? this.text() : this.number();
  }

  oneOf<Word extends string>({ words }: ClosedList<Word>): Word {
    return words[this.int()] ?? this.refuse('a place in the list');
  }

  /** True where null stands, which is then taken. */
  takesNull(): boolean {
    const isNull = this.values[this.at] === null;
    if (isNull) this.at += 1;
    return isNull;
  }

  private refuse(wanted: string): never {
    throw new TypeError(`packed value ${this.at} is not ${wanted}: ${String(this.values[this.at])}`);
  }
}
