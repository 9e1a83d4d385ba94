import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DocumentLoadError } from '../lib/domain/document';
import { readReport } from '../lib/ingest/read-report';

const EXIT_UNREADABLE = 2;

async function main(): Promise<number> {
  const [path] = process.argv.slice(2);
  if (path === undefined) {
    console.error('usage: npm run --silent parse -- FILE');
    return 1;
  }
  try {
    const { report } = await readReport(await readFile(path), basename(path));
    const {
      title,
      year,
      form,
      division,
      organization,
      publishedOn,
      sections,
      figures,
      statistics,
      findings,
    } = report;
    console.log(
      JSON.stringify(
        { title, year, form, division, organization, publishedOn, sections, figures, statistics, findings },
        null,
        2,
      ),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof DocumentLoadError)) throw error;
    console.log(JSON.stringify({ error: { code: error.code, message: error.message } }));
    return EXIT_UNREADABLE;
  }
}

process.exitCode = await main();
