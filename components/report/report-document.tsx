import type { ReactNode } from 'react';
import { CorrectionsTable } from '@/components/versions/corrections-table';
import type { ReportView } from '@/lib/serve/report-page';
import { FigureSheet } from './figure-sheet';
import { FindingsList } from './findings-list';
import { HitBar } from './hit-bar';
import { HitsProvider } from './hits';
import { OriginalPane } from './original-pane';
import { ReportSection } from './report-section';
import { sectionItems } from './section-items';
import { SectionList } from './section-list';
import { SelectionProvider } from './selection';
import { useOriginalView } from './use-original-view';
import { VersionTable } from './version-table';

/** The sections, the checks, the text found elsewhere and the versions, with the original beside them. */
export function ReportDocument({ report, copies }: { report: ReportView; copies: ReactNode }) {
  const figures = new Map<string, ReportView['figures'][number]>(
    report.figures.map((figure) => [figure.ref, figure]),
  );
  const items = sectionItems(report);
  const original = useOriginalView({
    ...report,
    lost: items.flatMap(({ section, kind, isStatutory }) =>
      isStatutory && section?.heading === null ? [{ line: section.source.line, kind }] : [],
    ),
  });
  const inWords = report.sections.flatMap(({ headingHits, blocks }) =>
    [...headingHits, ...blocks.flatMap(({ hits }) => hits)].map(({ hit }) => hit),
  );
  return (
    <SelectionProvider version={report.version}>
      <HitsProvider marks={report.marks}>
        <div className="rep">
          <SectionList report={report} />
          <div className="doc">
            {report.results !== null && <HitBar results={report.results} inWords={inWords} />}
            {items.map((item) => (
              <ReportSection key={item.id} item={item} report={report} figures={figures} />
            ))}
            <FindingsList findings={report.findings} figures={figures} />
            <CorrectionsTable corrections={report.corrections} />
            {copies}
            <VersionTable report={report} />
            <FigureSheet view={original} />
          </div>
          <OriginalPane view={original} />
        </div>
      </HitsProvider>
    </SelectionProvider>
  );
}
