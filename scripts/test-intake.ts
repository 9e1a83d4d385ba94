import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dropFolder, type Dropped } from './intake/drop-folder';
import { makeDrop, type DroppedFile } from './intake/made-drop';
import { watchMemory } from './intake/peak-memory';
import { buildSite } from './setup/build-site';
import { exitOnStop } from './setup/on-stop';
import { findBrowser } from './test/find-browser';
import { ACCOUNT, openTestSite } from './test/open-test-site';
import { createDatabase, openTemporaryDatabase } from './test/temporary-database';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '2026' }, files: { type: 'string', default: '300' } },
});
exitOnStop();
const dropped = makeDrop(Number(values.seed), Number(values.files));
const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-intake-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const { path: name, bytes } of dropped) {
  mkdirSync(path.join(folder, '年报', path.dirname(name)), { recursive: true });
  writeFileSync(path.join(folder, '年报', name), bytes);
}
const browser = findBrowser();
const server = await buildSite();
const temporary = await openTemporaryDatabase();
const url = await createDatabase(temporary.template, 'intake');
const site = await openTestSite(server, url);
const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
const sent = dropped.reduce((sum, { bytes }) => sum + bytes.length, 0);
console.log(`seed ${values.seed}: ${dropped.length} files, ${megabytes(sent)}, on ${site.url}`);

const memory = watchMemory(site.pid);
const begun = performance.now();
const seconds = (): string => ((performance.now() - begun) / 1000).toFixed(1);
const result = await dropFolder({
  site: site.url,
  account: ACCOUNT,
  folder: path.join(folder, '年报'),
  browser,
  onProgress: (words) => console.log(`${seconds().padStart(7)} s  ${words}`),
});
const time = seconds();
const peak = memory.stop();

process.env['DATABASE_URL'] = url;
const { holdAgainstTruth } = await import('./intake/hold-against-truth');
const held = await holdAgainstTruth(result.intakeId, inFolder(dropped));
const faults = [...held.faults, ...faultsOfPage(result, inFolder(dropped))];
for (const fault of faults) console.log(`× ${fault}`);
console.log(
  `${held.files} files and ${held.figures} printed figures held against the truth: ${faults.length} faults`,
);
console.log(`${time} s from the drop to the end; ${result.seen} different words of progress seen`);
console.log(`memory at most: site ${megabytes(peak.site)}, reader ${megabytes(peak.reader)}`);
console.log(`the page did not answer for ${Math.round(result.longestStall)} ms at most`);
site.stop();
await site.ended;
temporary.close();
process.exit(faults.length === 0 ? 0 : 1);

/** Files of a folder come under its name; those of an archive do not. */
function inFolder(files: readonly DroppedFile[]): DroppedFile[] {
  return files.map(({ path: name, bytes, expected }) => ({
    path: name,
    bytes,
    expected: expected.map((each) => (each.name === name ? { ...each, name: `年报/${name}` } : each)),
  }));
}

/** What the page says must be one row for each file, each refusal with its reason. */
function faultsOfPage({ rows, seen }: Dropped, files: readonly DroppedFile[]): string[] {
  const expected = files.flatMap((file) => file.expected);
  const faults = rows.length === expected.length ? [] : [`${rows.length} rows for ${expected.length} files`];
  if (seen < 5) faults.push(`only ${seen} words of progress were seen`);
  for (const { name, end } of expected) {
    const row = rows.find((words) => words.startsWith(name));
    if (row === undefined) faults.push(`no row of ${name}`);
    else if (end === 'refused' && !/未收 \|.*\| .{4,}/.test(row)) faults.push(`no reason in the row: ${row}`);
  }
  return faults;
}
