import type { Reading } from '../reading';
import { packFigures } from './packed-figures';
import { packFindings } from './packed-findings';

/**
 * The reading as it is sent: figures and findings, which are most of it, without names for their values, and the parts
 * without their text, which is the document's at their place.
 */
export function packReading({ document, report }: Reading): unknown {
  const { figures, findings, sections } = report;
  return {
    document,
    report: {
      ...report,
      sections: sections.map(({ kind, ordinal, heading, source }) => ({ kind, ordinal, heading, source })),
      figures: packFigures(figures),
      findings: packFindings(findings),
    },
  };
}
