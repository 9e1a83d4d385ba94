import { writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { blocksOf } from '../../lib/fixtures/documents/made-report';
import { writeHtml } from '../../lib/fixtures/documents/write-html';
import { PRINTED_REPORTS, type PrintedReport } from '../../lib/fixtures/scans/printed-reports';
import { findBrowser } from '../test/find-browser';

const COMMON =
  '@page { size: A4; margin: 25mm 22mm } table { border-collapse: collapse; width: 100% } td { border: 0.75pt solid #000 } p { text-indent: 2em; line-height: 1.7 }';

function pageOf({ report, style }: PrintedReport): string {
  return writeHtml(blocksOf(report)).replace('</head>', `<style>${COMMON} ${style}</style></head>`);
}

// Needs the fonts the reports name (Debian: fonts-arphic-gbsn00lp, fonts-arphic-gkai00mp, fonts-noto-cjk, fonts-liberation).
const browser = await chromium.launch({ executablePath: findBrowser() });
for (const printed of PRINTED_REPORTS) {
  const page = await browser.newPage();
  await page.setContent(pageOf(printed));
  await writeFile(
    `lib/fixtures/scans/printed/${printed.name}.pdf`,
    await page.pdf({ preferCSSPageSize: true }),
  );
  await page.close();
}
await browser.close();
