import { parseArgs } from 'node:util';
import { writeExport } from '../lib/export/write-export';
import { env } from '../lib/env';
import { database } from '../lib/store/client';
import { chooseLanguage, wordsOf, type Words } from './console/words';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' } },
});

async function run(t: Words): Promise<number> {
  const folder = positionals[0] ?? env().EXPORTS_DIR;
  if (folder === undefined || positionals.length > 1) {
    console.error(t('admin.export.usage'));
    return 2;
  }
  const written = await writeExport(database(), {
    folder,
    siteUrl: env().SITE_URL,
    now: new Date(),
    onTable: ({ table, rows }) => console.log(t('admin.export.table', { table: table.name, rows })),
  });
  if (written === null) {
    console.error(t('admin.export.busy'));
    return 1;
  }
  const bytes = written.files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(t('admin.export.done', { folder: written.folder, megabytes: Math.ceil(bytes / 1e6) }));
  return 0;
}

try {
  process.exitCode = await run(wordsOf(chooseLanguage(values.lang)));
} finally {
  await database().$disconnect();
}
