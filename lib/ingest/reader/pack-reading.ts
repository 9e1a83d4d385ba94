import type { ParsedSection } from '../../domain/report';
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
      sections: sections.map((section) => packSection(section, document.text)),
      figures: packFigures(figures),
      findings: packFindings(findings),
    },
  };
}

function packSection({ text, ...section }: ParsedSection, whole: string): Omit<ParsedSection, 'text'> {
  const { start, end } = section.source;
  if (whole.slice(start, end) !== text)
    throw new TypeError(`part ${section.ordinal} is not what is printed at its place`);
  return section;
}
