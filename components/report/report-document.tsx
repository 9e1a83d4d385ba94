import { useTranslations } from 'next-intl';
import type { ReportView } from '@/lib/serve/report-page';
import { FigureSheet } from './figure-sheet';
import { FindingsList } from './findings-list';
import { nameOfFigure } from './names-of-figures';
import { OriginalPane } from './original-pane';
import type { OriginalView } from './original-view';
import { ReportSection } from './report-section';
import { statutoryHeading } from './section-heading';
import { sectionItems } from './section-items';
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
    lostHeadings: sectionItems(report).flatMap(({ section, kind, isStatutory }) =>
      isStatutory && section?.heading === null
        ? [{ line: section.source.line, label: statutoryHeading(kind) }]
        : [],
    ),
    names: Object.fromEntries(report.figures.map((figure) => [figure.ref, nameOfFigure(t, figure)])),
    original: { sha256: report.original.sha256, name: report.original.name },
  };
}

/** The sections, the checks and the versions, with the original beside them. */
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
          {sectionItems(report).map((item) => (
            <ReportSection key={item.id} item={item} report={report} figures={figures} />
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
