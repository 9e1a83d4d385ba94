import type { LineReading } from '../../extract/scan/ocr';
import { resize, type Picture } from '../../extract/scan/picture';
import type { Model } from './model';

/** What the model was trained on: lines of this height in pixels. */
const HEIGHT = 48;
const NARROWEST = 48;
/** Longer lines are squeezed. */
const WIDEST = 2400;
/** Pictures of one width are read together. */
const WIDTH_STEP = 24;
const BATCH = 16;

const widthOf = ({ width, height }: Picture): number => {
  const wanted = Math.ceil((width * HEIGHT) / height / WIDTH_STEP) * WIDTH_STEP;
  return Math.min(WIDEST, Math.max(NARROWEST, wanted));
};

function fill(data: Float32Array, index: number, picture: Picture, width: number): void {
  const own = Math.max(1, Math.min(width, Math.round((picture.width * HEIGHT) / picture.height)));
  const { gray } = resize(picture, own, HEIGHT);
  const plane = HEIGHT * width;
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const value = x < own ? ((gray[y * own + x] ?? 255) / 255 - 0.5) / 0.5 : 1;
      for (let color = 0; color < 3; color += 1) data[(index * 3 + color) * plane + y * width + x] = value;
    }
  }
}

/** Signs that look alike alone, a digit in each group: what the model gives one of them speaks for the others too. */
const ALIKE = ['0Oo〇○０', '1lI１', '2２', '3３', '4４', '5５', '6６', '7７', '8８', '9９'];

interface Signs {
  readonly list: readonly string[];
  /** For the index of a sign those that look like it. */
  readonly alike: ReadonlyMap<number, readonly number[]>;
}

/** The signs the model's scores stand for, in their order; the first is the gap between two signs. */
export function signsOf(list: readonly string[]): Signs {
  const groups = ALIKE.map((group) => list.flatMap((sign, at) => (sign && group.includes(sign) ? [at] : [])));
  const alike = groups.flatMap((group) =>
    group.map((at) => [at, group.filter((other) => other !== at)] as const),
  );
  return { list, alike: new Map(alike) };
}

/** The likeliest sign of each step, repetitions and gaps taken out. */
function decode(scores: Float32Array, from: number, steps: number, signs: Signs): LineReading {
  let text = '';
  const sureness: number[] = [];
  let last = 0;
  for (let step = 0; step < steps; step += 1) {
    const at = from + step * signs.list.length;
    let best = 0;
    for (let sign = 1; sign < signs.list.length; sign += 1)
      if ((scores[at + sign] ?? 0) > (scores[at + best] ?? 0)) best = sign;
    if (best !== 0 && best !== last) {
      text += signs.list[best] ?? '';
      const alike = signs.alike.get(best) ?? [];
      sureness.push(alike.reduce((sum, other) => sum + (scores[at + other] ?? 0), scores[at + best] ?? 0));
    }
    last = best;
  }
  return { text, sureness };
}

/** Reads lines with the recognition model. */
export async function recognize(
  model: Model,
  signs: Signs,
  pictures: readonly Picture[],
): Promise<LineReading[]> {
  const readings: LineReading[] = pictures.map(() => ({ text: '', sureness: [] }));
  const order = pictures.map((_, i) => i).sort((a, b) => widthAt(pictures, a) - widthAt(pictures, b));
  for (let start = 0; start < order.length;) {
    const width = widthAt(pictures, order[start] ?? 0);
    let end = start;
    while (end < order.length && end - start < BATCH && widthAt(pictures, order[end] ?? 0) === width)
      end += 1;
    const batch = order.slice(start, end);
    const data = new Float32Array(batch.length * 3 * HEIGHT * width);
    batch.forEach((at, index) => {
      const picture = pictures[at];
      if (picture) fill(data, index, picture, width);
    });
    const scores = await model(data, [batch.length, 3, HEIGHT, width]);
    const steps = scores.length / batch.length / signs.list.length;
    batch.forEach((at, index) => {
      readings[at] = decode(scores, index * steps * signs.list.length, steps, signs);
    });
    start = end;
  }
  return readings;
}

const widthAt = (pictures: readonly Picture[], at: number): number => {
  const picture = pictures[at];
  return picture ? widthOf(picture) : NARROWEST;
};
