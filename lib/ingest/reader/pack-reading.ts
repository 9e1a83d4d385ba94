import type { Reading } from '../reading';
import { packFigures } from './packed-figures';
import { packFindings } from './packed-findings';

/** The reading as it is sent: figures and findings, which are most of it, without names for their values. */
export function packReading({ document, report }: Reading): unknown {
  const { figures, findings } = report;
  return {
    document,
    report: { ...report, figures: packFigures(figures), findings: packFindings(findings) },
  };
}
