import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { compareWithTruth } from '../fixtures/documents/compare-with-truth';
import { makeDocuments, type MadeDocument } from '../fixtures/documents/make-documents';
import { readReport } from './read-report';

/** Documents that have lost cells without a trace: what the sums do not settle stays unreadable. */
const LOSSY = /dropped|missing in|missing from|one value per row/;
const documents = makeDocuments();

async function compare({ bytes, fileName, truth }: MadeDocument) {
  return compareWithTruth((await readReport(bytes, fileName)).report, truth);
}

describe('made documents', () => {
  it('cover every format', () => {
    const formats = new Set(documents.map(({ fileName }) => fileName.replace(/.*\./, '')));
    expect([...formats].toSorted()).toEqual(['docx', 'html', 'md', 'pdf', 'txt']);
    expect(documents.length).toBeGreaterThanOrEqual(60);
  });

  it.each(documents)('$oddity ($fileName): nothing wrong, nothing invented', async (document) => {
    const comparison = await compare(document);
    const { wrong, invented, mistaken, missing } = comparison;
    expect({ wrong, invented, mistaken }).toEqual({ wrong: [], invented: [], mistaken: [] });
    if (!LOSSY.test(document.oddity)) expect(missing).toEqual([]);
  });

  it.each(documents.filter(({ truth, oddity }) => !oddity.includes('2015') && truth.year !== null))(
    '$oddity ($fileName): every part in its place',
    async ({ bytes, fileName, parts }) => {
      const { report } = await readReport(bytes, fileName);
      for (const { kind, heading, before } of parts) {
        const section = report.sections.find((each) => each.kind === kind);
        expect(fold(section?.heading ?? '')).toBe(fold(heading ?? ''));
        expect(fold(section?.text ?? '')).toContain(fold(before[0] ?? ''));
      }
    },
  );
});
