import type { RuledTable } from '../pdf/find-tables';
import type { Ink } from './find-ink';
import type { DrawnRule, DrawnRules } from './find-rules';
import { WHITE, type Picture } from './picture';

/** Pixels beside a rule that its blur has darkened. */
const BLUR = 1;
/** Points around a table in which a rule is taken for its own. */
const NEAR = 4;

/** The picture and its ink with the rules of the tables painted white; the strokes of large letters elsewhere stay. */
export function withoutRules(
  picture: Picture,
  ink: Ink,
  rules: DrawnRules,
  tables: readonly RuledTable[],
  pixelsPerPoint: number,
): { picture: Picture; ink: Ink } {
  const gray = Uint8Array.from(picture.gray);
  const dark = Uint8Array.from(ink.dark);
  const isInTable = (x: number, y: number): boolean =>
    tables.some(({ xs, ys }) => {
      const [left = 0, right = 0] = [xs[0], xs.at(-1)];
      const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
      return x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR;
    });
  const erase = (rule: DrawnRule, place: (along: number, across: number) => number, most: number): void => {
    for (const { row, from, to } of rule.runs) {
      for (let across = Math.max(0, row - BLUR); across <= Math.min(most - 1, row + BLUR); across += 1) {
        for (let along = from; along < to; along += 1) {
          gray[place(along, across)] = WHITE;
          dark[place(along, across)] = 0;
        }
      }
    }
  };
  const middle = ({ from, to }: DrawnRule): number => (from + to) / 2 / pixelsPerPoint;
  for (const rule of rules.horizontal) {
    if (isInTable(middle(rule), rule.at / pixelsPerPoint))
      erase(rule, (x, y) => y * picture.width + x, picture.height);
  }
  for (const rule of rules.vertical) {
    if (isInTable(rule.at / pixelsPerPoint, middle(rule)))
      erase(rule, (y, x) => y * picture.width + x, picture.width);
  }
  return { picture: { ...picture, gray }, ink: { ...ink, dark } };
}
