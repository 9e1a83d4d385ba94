import { flatMap } from '../../domain/flat-map';
import type { Region, RuledTable } from '../pdf/find-tables';
import type { Run } from '../pdf/geometry';
import type { Ink } from './find-ink';
import { around, findMarks, type Mark } from './find-marks';
import { judgeValue } from './judge-value';
import { linesInCell, wordsOf } from './lines-in-cell';
import type { LineReading, Ocr } from './ocr';
import { crop, sideBySide, type Area, type Picture } from './picture';

/** A page without the rules of its tables. */
export interface CleanPage {
  readonly picture: Picture;
  readonly ink: Ink;
  readonly pixelsPerPoint: number;
}

/** White around a line, in parts of a letter's height; between the repetitions of a value there is less. */
const MARGIN = 0.14;
const BESIDE = 0.08;
/** A value is looked at once as it is, and once written so many times in a row: a lone digit is easily misread. */
const TIMES = 3;
/** Letters of a table are between these heights (points). */
const LOWEST = 4;
const HIGHEST = 16;
const USUAL = 7;

const NOTHING: LineReading = { text: '', sureness: [] };

interface CellLine {
  readonly region: Region;
  readonly marks: readonly Mark[];
  readonly reading: LineReading;
}

function areaOf(region: Region, scale: number): Area {
  return {
    left: region.left * scale,
    top: region.top * scale,
    right: region.right * scale,
    bottom: region.bottom * scale,
  };
}

/** The usual height of a letter in the cells, in pixels. */
function letterHeight({ ink, pixelsPerPoint }: CleanPage, areas: readonly Area[]): number {
  const heights = flatMap(areas, (area) => findMarks(ink, area))
    .map((mark) => mark.bottom - mark.top)
    .filter((height) => height >= LOWEST * pixelsPerPoint && height <= HIGHEST * pixelsPerPoint)
    .sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? USUAL * pixelsPerPoint;
}

/** The marks with white around them, at least as high as a letter. */
function pictureOf({ picture }: CleanPage, marks: readonly Mark[], letter: number, beside = MARGIN): Picture {
  const area = around(marks);
  const short = Math.max(0, letter - (area.bottom - area.top)) / 2;
  const [x, y] = [beside * letter, MARGIN * letter + short];
  return crop(picture, {
    left: area.left - x,
    top: area.top - y,
    right: area.right + x,
    bottom: area.bottom + y,
  });
}

function runOf(marks: readonly Mark[], text: string, scale: number): Run {
  const area = around(marks);
  return {
    text,
    x: area.left / scale,
    baseline: area.bottom / scale,
    width: (area.right - area.left) / scale,
    height: (area.bottom - area.top) / scale,
  };
}

const HAN = /\p{Script=Han}/gu;
const NUMBER_WITH_WORDS = /^[+-]?\d[\d,.]*(?:万元|元|件次|[件条个项次宗起篇部])?(?:[（(]|$)/;

/** Two Chinese signs make a word; one alone may be a digit that was misread. */
function isLabel(text: string): boolean {
  return (text.match(HAN)?.length ?? 0) > 1 && !NUMBER_WITH_WORDS.test(text);
}

/** Reads each value a second time; a line of several values is first read again value by value. */
async function readValues(
  page: CleanPage,
  ocr: Ocr,
  lines: readonly CellLine[],
  letter: number,
): Promise<Run[]> {
  const words = flatMap(lines, ({ marks, reading }) => {
    const parts = wordsOf(marks, letter);
    return parts.map((part) => ({ marks: part, alone: parts.length === 1 ? reading : null }));
  });
  const cut = words.filter(({ alone }) => alone === null);
  const again = await ocr.readLines(cut.map(({ marks }) => pictureOf(page, marks, letter)));
  const repeated = await ocr.readLines(
    words.map(({ marks }) => sideBySide(pictureOf(page, marks, letter, BESIDE), TIMES)),
  );
  return words.map((word, i) => {
    const first = word.alone ?? again[cut.indexOf(word)] ?? NOTHING;
    const { text, isDoubtful } = judgeValue(first, repeated[i] ?? NOTHING, TIMES, word.marks);
    return { ...runOf(word.marks, text, page.pixelsPerPoint), ...(isDoubtful ? { doubtful: true } : {}) };
  });
}

/** What stands in the cells of the tables: labels as they were read, values only where the readings agree. */
export async function readCells(page: CleanPage, tables: readonly RuledTable[], ocr: Ocr): Promise<Run[]> {
  const regions = [...new Set(flatMap(tables, (table) => table.regions))];
  const areas = regions.map((region) => areaOf(region, page.pixelsPerPoint));
  const letter = letterHeight(page, areas);
  const places = flatMap(regions, (region, i) =>
    linesInCell(page.ink, areas[i] ?? areaOf(region, 1), letter).map((marks) => ({ region, marks })),
  );
  const readings = await ocr.readLines(places.map(({ marks }) => pictureOf(page, marks, letter)));
  const lines = places.map((place, i): CellLine => ({ ...place, reading: readings[i] ?? NOTHING }));
  const texts = new Map<Region, string>();
  for (const { region, reading } of lines) texts.set(region, (texts.get(region) ?? '') + reading.text);
  const isInLabel = ({ region }: CellLine): boolean => isLabel(texts.get(region) ?? '');
  const labels = lines
    .filter(isInLabel)
    .map(({ marks, reading }) => runOf(marks, reading.text, page.pixelsPerPoint));
  const values = lines.filter((line) => !isInLabel(line));
  return [...labels, ...(await readValues(page, ocr, values, letter))];
}
