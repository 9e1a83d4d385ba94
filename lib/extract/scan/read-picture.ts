import type { Box } from '../../domain/document';
import type { PageSize } from '../../domain/facsimile';
import { flatMap } from '../../domain/flat-map';
import { findTables, type RuledTable } from '../pdf/find-tables';
import type { Run } from '../pdf/geometry';
import { pageRows, type PageContent, type PageRow } from '../pdf/page-rows';
import { findInk } from './find-ink';
import { findRules, inPoints } from './find-rules';
import type { Ocr, PagePicture } from './ocr';
import { crop, type Area, type Picture } from './picture';
import { readCells } from './read-cells';
import { INK_REACH, standUpright, type UprightPage } from './stand-upright';
import { withoutRules } from './without-rules';

/** Less sure than this of its letters, and a line is a stamp or a stain. */
const WRITING = 0.5;
/** Parts of the height of the area the engine finds: the letters, and how far above its foot they stand. */
const LETTER = 0.8;
const FOOT = 0.18;
/** Lines whose heights differ by less than this share of the usual one have one size of letters. */
const SAME_SIZE = 0.3;

/** A page that was read, and how large it is in the unit of its boxes. */
export interface ReadPicture {
  readonly size: PageSize;
  readonly content: PageContent;
  readonly rows: readonly PageRow[];
}

function isInTable(area: Area, tables: readonly RuledTable[], scale: number): boolean {
  const [x, y] = [(area.left + area.right) / 2 / scale, (area.top + area.bottom) / 2 / scale];
  return tables.some(
    ({ xs, ys }) => x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0),
  );
}

async function readProse(picture: Picture, lines: readonly Area[], scale: number, ocr: Ocr): Promise<Run[]> {
  const readings = await ocr.readLines(lines.map((line) => crop(picture, line)));
  const heights = lines.map((line) => line.bottom - line.top).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  return flatMap(lines, (line, i): Run[] => {
    const { text, sureness } = readings[i] ?? { text: '', sureness: [] };
    const sure = sureness.reduce((sum, each) => sum + each, 0) / Math.max(1, sureness.length);
    if (text.trim() === '' || sure < WRITING) return [];
    const own = line.bottom - line.top;
    const height = Math.abs(own - usual) <= SAME_SIZE * usual ? usual : own;
    const baseline = (line.top + line.bottom) / 2 + height * (0.5 - FOOT);
    return [
      {
        text,
        x: line.left / scale,
        baseline: baseline / scale,
        width: (line.right - line.left) / scale,
        height: (height * LETTER) / scale,
      },
    ];
  });
}

/** The box on the page as it was scanned. */
function onPage(box: Box, upright: UprightPage, page: PagePicture): Box {
  const scale = page.pixelsPerPoint;
  const corners = [
    [box.x, box.y],
    [box.x + box.width, box.y],
    [box.x, box.y + box.height],
    [box.x + box.width, box.y + box.height],
  ].map(([x = 0, y = 0]) => upright.back(x * scale, y * scale));
  const xs = corners.map(([x]) => x * page.unitsPerPixel);
  const ys = corners.map(([, y]) => y * page.unitsPerPixel);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { page: box.page, x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Reads the picture of a page: prose line by line, ruled tables cell by cell, every box where it is on the page. */
export async function readPicture(page: PagePicture, ocr: Ocr): Promise<ReadPicture> {
  const scale = page.pixelsPerPoint;
  const upright = await standUpright(page, ocr);
  const { picture } = upright;
  const ink = findInk(picture, Math.round(INK_REACH * scale));
  const drawn = findRules(ink, scale);
  const rules = inPoints(drawn, scale);
  const tables = findTables(rules);
  const clean = { ...withoutRules(picture, ink, drawn, tables, scale), pixelsPerPoint: scale };
  const prose = upright.lines.filter((line) => !isInTable(line, tables, scale));
  const runs = [
    ...(await readProse(clean.picture, prose, scale, ocr)),
    ...(await readCells(clean, tables, ocr)),
  ];
  const [width, height] = [picture.width / scale, picture.height / scale];
  const content = { number: page.number, width, height, runs, rules };
  const rows = pageRows(content).map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.box ? { ...cell, box: onPage(cell.box, upright, page) } : cell)),
  }));
  const size = {
    width: page.picture.width * page.unitsPerPixel,
    height: page.picture.height * page.unitsPerPixel,
  };
  return { size, content, rows };
}
