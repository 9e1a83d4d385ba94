import { useTranslations } from 'next-intl';
import { PlainLink } from '@/components/i18n/plain-link';
import { CoverageSquare } from '@/components/site/coverage-square';
import { ReportCellHeads, ReportCells } from '@/components/site/report-cells';
import { DataTable } from '@/components/ui/data-table';
import { SampleMark } from '@/components/ui/sample-mark';
import type { ReportLine } from '@/lib/serve/key-figures';
import type { OrganizationYear } from '@/lib/serve/organization/organization-years';

const KEY_FIGURES = 4;

/** Every year of one body: what its report says, or that there is none here. */
export function YearsOfBody({ years, name }: { years: readonly OrganizationYear[]; name: string }) {
  const t = useTranslations();
  const figures = years.find(({ report }) => report !== null)?.report?.figures ?? [];
  return (
    <DataTable caption={t('organization.caption', { name })} hideCaption stacked>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col">{t('site.report.year')}</th>
          <ReportCellHeads figures={figures} />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {years.map(({ year, state, report }) =>
          report === null ? (
            <tr key={year} role="row">
              <th scope="row" role="rowheader">
                {year}
              </th>
              <td role="cell" colSpan={KEY_FIGURES + 3} className="text-ink-3">
                <AbsentYear year={year} state={state} />
              </td>
            </tr>
          ) : (
            <HeldYear key={year} report={report} />
          ),
        )}
      </tbody>
    </DataTable>
  );
}

function AbsentYear({ year, state }: Pick<OrganizationYear, 'year' | 'state'>) {
  const t = useTranslations('organization');
  return (
    <span className="inline-flex items-center gap-s2">
      <CoverageSquare state={state === 'due' ? 'due' : 'none'} />
      {state === 'held' ? year : t(`states.${state}`)}
    </span>
  );
}

function HeldYear({ report }: { report: ReportLine }) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <PlainLink className="font-semibold" href={report.href}>
          {report.year}
        </PlainLink>{' '}
        {report.isSample && <SampleMark />}
      </th>
      <ReportCells report={report} />
    </tr>
  );
}
