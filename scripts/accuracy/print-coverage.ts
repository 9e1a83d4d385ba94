import { FORMATS, type Format } from '../../lib/fixtures/documents/made-formats';
import { ODDITIES } from '../../lib/fixtures/documents/oddities';
import type { Outcome } from './compare-documents';
import { COUNTS, totalLine } from './print-outcomes';

const WIDTH = 15;

/** exact/missing/wrong/invented, `-` for what cannot occur; `!` where something is wrong, `?` where the head is unknown. */
function cellOf(outcomes: readonly Outcome[]): string {
  const [outcome] = outcomes;
  if (!outcome) return '-';
  const { exact, missing, wrong, invented, mistaken, unknown } = outcome;
  const counts = [exact, missing, wrong, invented].map(({ length }) => length).join('/');
  const mark = wrong.length + invented.length + mistaken.length > 0 ? '!' : unknown.length > 0 ? '?' : '';
  return counts + mark;
}

/** The table oddity × format, then the sums of each format. */
export function printCoverage(outcomes: readonly Outcome[]): void {
  const line = (cells: readonly string[], label: string): string =>
    `${cells.map((cell) => cell.padStart(WIDTH)).join('')}  ${label}`;
  console.log(line(FORMATS, 'exact/missing/wrong/invented of each oddity'));
  for (const oddity of ODDITIES) {
    const mine = outcomes.filter(({ made }) => made?.oddities.includes(oddity));
    const inFormat = (format: Format): Outcome[] => mine.filter(({ made }) => made?.format === format);
    console.log(
      line(
        FORMATS.map((format) => cellOf(inFormat(format))),
        `${oddity.section} · ${oddity.key}`,
      ),
    );
  }
  console.log(`\n${[...COUNTS, 'read'].map((text) => text.padStart(10)).join('')}  format`);
  for (const format of FORMATS)
    console.log(
      totalLine(
        outcomes.filter(({ made }) => made?.format === format),
        format,
      ),
    );
  console.log(totalLine(outcomes, `${outcomes.length} documents, ${ODDITIES.length} oddities`));
  for (const { name, mistaken, refused } of outcomes)
    if (mistaken.length > 0) console.log(`! ${name}  ${mistaken.join('  ')} ${refused ?? ''}`);
}
