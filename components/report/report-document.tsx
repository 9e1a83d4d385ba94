import { useTranslations } from 'next-intl';
import { SECTION_KINDS } from '@/lib/domain/report';
import type { ReportView } from '@/lib/serve/report-page';
import { FigureSheet } from './figure-sheet';
import { FindingsList } from './findings-list';
import { nameOfFigure } from './names-of-figures';
import { OriginalPane } from './original-pane';
import type { OriginalView } from './original-view';
import { ReportSection, statutoryHeading } from './report-section';
import { SectionList } from './section-list';
import { SelectionProvider } from './selection';
import { VersionTable } from './version-table';

function useOriginal(report: ReportView): OriginalView {
  const t = useTranslations('domain');
  return {
    text: report.text,
    pageStarts: report.pageStarts,
    figures: report.figures,
    findings: report.findings.map(({ code, verdict, expression, figures }) => ({
      code,
      verdict,
      expression,
      figures,
    })),
    marks: report.marks,
    lostHeadings: report.sections
      .filter((section) => section.heading === null)
      .map((section) => ({ line: section.source.line, label: statutoryHeading(section.kind) })),
    names: Object.fromEntries(report.figures.map((figure) => [figure.ref, nameOfFigure(t, figure)])),
    original: { sha256: report.original.sha256, name: report.original.name },
  };
}

/** The six sections, the checks and the versions, with the original beside them. */
export function ReportDocument({ report }: { report: ReportView }) {
  const figures = new Map<string, ReportView['figures'][number]>(
    report.figures.map((figure) => [figure.ref, figure]),
  );
  const original = useOriginal(report);
  return (
    <SelectionProvider>
      <div className="rep">
        <SectionList report={report} />
        <div className="doc">
          {SECTION_KINDS.map((kind) => (
            <ReportSection key={kind} kind={kind} report={report} figures={figures} />
          ))}
          <FindingsList findings={report.findings} figures={figures} />
          <VersionTable versions={report.versions} />
          <FigureSheet view={original} />
        </div>
        <OriginalPane view={original} />
      </div>
    </SelectionProvider>
  );
}
