import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeExport } from '../lib/export/write-export';
import { connect } from '../lib/store/client';
import { fillArchive } from './bench/export/fill-archive';
import { generateClient } from './setup/generate-client';
import { exitOnStop } from './setup/on-stop';
import { openTemporaryDatabase } from './test/temporary-database';

const { values } = parseArgs({ options: { reports: { type: 'string', default: '1000,5000' } } });

exitOnStop();
await generateClient();
for (const reports of values.reports.split(',').map(Number)) await measure(reports);

/** Each size in the same process, so that memory that grows with the archive shows. */
async function measure(reports: number): Promise<void> {
  const server = await openTemporaryDatabase();
  const db = connect(server.template);
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-export-'));
  try {
    await fillArchive(server.template, reports);
    let peak = 0;
    const glances = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
    const begun = performance.now();
    const written = await writeExport(db, { folder, siteUrl: 'http://localhost', now: new Date() });
    const seconds = (performance.now() - begun) / 1000;
    clearInterval(glances);
    if (written === null) throw new Error('another export is running');
    const bytes = (ending: string): number =>
      written.files.filter(({ name }) => name.endsWith(ending)).reduce((sum, file) => sum + file.bytes, 0);
    const rows = written.tables.reduce((sum, table) => sum + table.rows, 0);
    const megabytes = (count: number): string => `${Math.round(count / 1e6)} MB`;
    console.log(
      `${reports} reports, ${rows} rows: ${seconds.toFixed(1)} s, memory up to ${megabytes(peak)}, ` +
        `CSV ${megabytes(bytes('.csv'))}, Parquet ${megabytes(bytes('.parquet'))}`,
    );
  } finally {
    await db.$disconnect();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
