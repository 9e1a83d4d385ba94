import { describe, expect, it } from 'vitest';
import { countStrokes, DRAWN_PIXELS_PER_POINT, drawTable } from '../../fixtures/scans/draw-table';
import { findInk } from './find-ink';
import { findRules } from './find-rules';
import { measureSkew } from './measure-skew';
import type { LineReading, Ocr, PagePicture } from './ocr';
import { crop, resize, sideBySide, type Picture } from './picture';
import { readPicture } from './read-picture';
import { turnPicture } from './turn-picture';

const DEGREE = Math.PI / 180;
const REACH = 24;
const TABLE = [
  [1, 2, 3],
  [4, 0, 2],
  [1, 1, 1],
];

const sure = (text: string): LineReading => ({ text, sureness: Array.from(text, () => 0.99) });

/** An engine that reads each stroke as a 1; `change` makes its mistakes. */
function fakeOcr(change: (text: string) => LineReading = sure): Ocr {
  const none = () => {
    throw new Error('the pages are given');
  };
  return {
    pagesOfPdf: none,
    pagesOfImage: none,
    findLines: () => Promise.resolve([]),
    readLines: (pictures) =>
      Promise.resolve(pictures.map((picture) => change('1'.repeat(countStrokes(picture))))),
  };
}

const pageOf = (picture: Picture): PagePicture => ({
  number: 1,
  picture,
  pixelsPerPoint: DRAWN_PIXELS_PER_POINT,
  unitsPerPixel: 1 / DRAWN_PIXELS_PER_POINT,
});

const cellsOf = async (picture: Picture, ocr: Ocr) =>
  (await readPicture(pageOf(picture), ocr)).rows.map((row) =>
    row.cells.map((cell) => (cell.doubtful ? `?${cell.text}` : cell.text)),
  );

const STROKES = TABLE.map((row) => row.map((count) => '1'.repeat(count)));

describe('a table in a picture', () => {
  it('is read cell by cell; a cell without ink is blank', async () => {
    expect(await cellsOf(drawTable(TABLE).picture, fakeOcr())).toEqual(STROKES);
  });

  it.each([-4, -1.5, 0.7, 3])(
    'is read when it leans by %s degrees, its boxes where they were',
    async (lean) => {
      const { picture, cellAt } = drawTable(TABLE);
      const turned = turnPicture(picture, lean * DEGREE);
      expect(await cellsOf(turned.picture, fakeOcr())).toEqual(STROKES);
      const { rows } = await readPicture(pageOf(turned.picture), fakeOcr());
      const box = rows[1]?.cells[0]?.box;
      const cell = cellAt(1, 0);
      const [x, y] = turned.back(
        ((box?.x ?? 0) + (box?.width ?? 0) / 2) * DRAWN_PIXELS_PER_POINT,
        ((box?.y ?? 0) + (box?.height ?? 0) / 2) * DRAWN_PIXELS_PER_POINT,
      );
      expect(Math.abs(x - (cell.left + cell.right) / 2)).toBeLessThan(4);
      expect(Math.abs(y - (cell.top + cell.bottom) / 2)).toBeLessThan(4);
    },
  );

  it('never makes ink that was not read a blank cell', async () => {
    const blind = fakeOcr((text) => (/^1+$/.test(text) ? { text: '', sureness: [] } : sure(text)));
    expect(await cellsOf(drawTable(TABLE).picture, blind)).toEqual(
      TABLE.map((row) => row.map((count) => (count > 0 ? '?' : ''))),
    );
  });

  it('does not take a value that is unsure, misread when repeated, or short of a digit', async () => {
    const bad = fakeOcr((text) => {
      if (text === '1') return { text, sureness: [0.6] };
      if (text === '111111') return sure('11111');
      return text === '1111' ? sure('111') : sure(text);
    });
    const [first, second] = await cellsOf(drawTable(TABLE).picture, bad);
    expect(first).toEqual(['?1', '?11', '111']);
    expect(second).toEqual(['?111', '', '?11']);
  });

  it('holds no value where a digit came out as a letter', async () => {
    const letters = fakeOcr((text) => sure(text.replaceAll('1', 'l')));
    expect((await cellsOf(drawTable([[1, 2]]).picture, letters)).flat()).toEqual(['?l', '?ll']);
  });
});

describe('measureSkew', () => {
  it.each([-5, -1, -0.3, 0.3, 2, 6])('finds a lean of %s degrees', (lean) => {
    const { picture } = turnPicture(drawTable(TABLE).picture, lean * DEGREE);
    // A third of a pixel over the width of the table.
    expect(Math.abs(measureSkew(findInk(picture, REACH)) / DEGREE - lean)).toBeLessThan(0.2);
  });

  it('leaves an empty page as it is', () => {
    const gray = new Uint8Array(400 * 400).fill(250);
    expect(measureSkew(findInk({ width: 400, height: 400, gray }, REACH))).toBe(0);
  });
});

describe('findRules', () => {
  it('finds every rule of the table and no stroke of a digit', () => {
    const { horizontal, vertical } = findRules(
      findInk(drawTable(TABLE).picture, REACH),
      DRAWN_PIXELS_PER_POINT,
    );
    expect(horizontal.map(({ at }) => Math.round(at))).toEqual([101, 149, 197, 245]);
    expect(vertical.map(({ at }) => Math.round(at))).toEqual([81, 181, 281, 381]);
  });

  it('bridges what the scanner lost, and takes no bar for a rule', () => {
    const { picture } = drawTable(TABLE);
    const gray = Uint8Array.from(picture.gray);
    for (let y = 0; y < picture.height; y += 1)
      gray.fill(250, y * picture.width + 120, y * picture.width + 122);
    for (let y = 10; y < 40; y += 1) gray.fill(20, y * picture.width + 80, y * picture.width + 380);
    const { horizontal } = findRules(findInk({ ...picture, gray }, REACH), DRAWN_PIXELS_PER_POINT);
    expect(horizontal.filter(({ at }) => at > 60)).toHaveLength(4);
    expect(horizontal.every(({ from, to }) => to - from > 290)).toBe(true);
  });
});

describe('a picture', () => {
  it('is white beyond its edge', () => {
    const one = { width: 1, height: 1, gray: Uint8Array.of(7) };
    expect([...crop(one, { left: -1, top: 0, right: 2, bottom: 1 }).gray]).toEqual([255, 7, 255]);
  });

  it('keeps its mean when it shrinks, and its edges when it grows', () => {
    const stripes = { width: 4, height: 1, gray: Uint8Array.of(0, 200, 0, 200) };
    expect(resize(stripes, 2, 1).gray.every((value) => Math.abs(value - 100) <= 50)).toBe(true);
    expect([...resize({ width: 1, height: 1, gray: Uint8Array.of(9) }, 2, 2).gray]).toEqual([9, 9, 9, 9]);
  });

  it('repeats row by row', () => {
    const two = { width: 1, height: 2, gray: Uint8Array.of(1, 2) };
    expect([...sideBySide(two, 3).gray]).toEqual([1, 1, 1, 2, 2, 2]);
  });
});
