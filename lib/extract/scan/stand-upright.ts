import { findInk } from './find-ink';
import { measureSkew } from './measure-skew';
import type { Ocr, PagePicture } from './ocr';
import { crop, type Area, type Picture } from './picture';
import { quarterTurns, turnPicture, type Turned } from './turn-picture';

/** A page as a person would hold it, where its lines are, and the way back to the picture it was. */
export interface UprightPage extends Turned {
  readonly lines: readonly Area[];
}

/** Points around a pixel that tell paper from ink. */
export const INK_REACH = 12;
/** Leaning less than this (radians) is left as it is. */
const STRAIGHT = 0.0004;
/** So many of the longest lines tell which side is up. */
const TRIED = 6;
/** As sure as this of their letters, and the lines stand upright. */
const SURE = 0.85;

const longest = (lines: readonly Area[]): Area[] =>
  lines.toSorted((a, b) => b.right - b.left - (a.right - a.left)).slice(0, TRIED);

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

async function sureness(ocr: Ocr, picture: Picture, lines: readonly Area[]): Promise<number> {
  const readings = await ocr.readLines(longest(lines).map((line) => crop(picture, line)));
  return mean(readings.map((reading) => mean(reading.sureness)));
}

/** True when most of what is written runs down the picture. */
function lies(lines: readonly Area[]): boolean {
  const size = ({ left, right, top, bottom }: Area): number => (right - left) * (bottom - top);
  const total = lines.reduce((sum, line) => sum + size(line), 0);
  const down = lines.filter((line) => line.bottom - line.top > 1.5 * (line.right - line.left));
  return 2 * down.reduce((sum, line) => sum + size(line), 0) > total;
}

function straightened({ picture, pixelsPerPoint }: PagePicture): Turned {
  const angle = measureSkew(findInk(picture, Math.round(INK_REACH * pixelsPerPoint)));
  return Math.abs(angle) < STRAIGHT ? quarterTurns(picture, 0) : turnPicture(picture, -angle);
}

async function turned(ocr: Ocr, straight: Turned, turns: number): Promise<UprightPage> {
  const { picture, back } = quarterTurns(straight.picture, turns);
  return {
    picture,
    back: (x, y) => straight.back(...back(x, y)),
    lines: await ocr.findLines(picture),
  };
}

/** Takes out what the scanner did: leaning by a few degrees, lying on a side, standing on its head. */
export async function standUpright(page: PagePicture, ocr: Ocr): Promise<UprightPage> {
  const straight = straightened(page);
  const asIs = await turned(ocr, straight, 0);
  const isLying = lies(asIs.lines);
  const first = isLying ? await turned(ocr, straight, 1) : asIs;
  const sure = await sureness(ocr, first.picture, first.lines);
  if (sure >= SURE) return first;
  const other = await turned(ocr, straight, isLying ? 3 : 2);
  return (await sureness(ocr, other.picture, other.lines)) > sure ? other : first;
}
