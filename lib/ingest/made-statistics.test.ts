import { describe, expect, it } from 'vitest';
import { makeDocuments } from '../fixtures/documents/make-documents';
import { readReport } from './read-report';

// Without ruled lines or tabs a PDF does not say where a label ends that takes two lines.
const documents = makeDocuments(
  ({ key, shape }, format) =>
    key.includes('2015') && format !== 'zip' && format !== 'pdf unruled' && !(format === 'pdf' && shape),
);

describe('made reports before 2019', () => {
  it.each(documents)('$fileName in $format: every row of the statistics, and all parts', async (document) => {
    const { report } = await readReport(document.bytes, document.fileName);
    const rows = document.parts.flatMap(({ table }) => table?.slice(1) ?? []);
    expect(report.statistics.map(({ label, unit, value }) => [label, unit, value])).toEqual(
      rows.map(([label, unit, count]) => [
        label?.text,
        unit?.text === '——' ? null : unit?.text,
        count?.text === '——' ? null : Number(count?.text),
      ]),
    );
    const headed = report.sections.filter(({ ordinal }) => ordinal > 0);
    expect(headed.map(({ heading }) => heading)).toEqual(document.parts.map(({ heading }) => heading));
    expect(headed.map(({ kind }) => kind)).toEqual([
      'overview',
      'disclosure',
      'requests',
      'requests',
      'disputes',
      'problems',
      'other',
    ]);
    expect(report.figures).toEqual([]);
  });
});
