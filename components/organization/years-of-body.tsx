import { useTranslations } from 'next-intl';
import { messageKey } from '@/components/i18n/message-key';
import { Link } from '@/components/i18n/navigation';
import { CoverageSquare } from '@/components/site/coverage-square';
import { KeyFigure } from '@/components/site/key-figure';
import { OpenCount } from '@/components/site/open-count';
import { DataTable } from '@/components/ui/data-table';
import { SampleMark } from '@/components/ui/sample-mark';
import type { ReportLine } from '@/lib/serve/key-figures';
import type { OrganizationYear } from '@/lib/serve/organization-page';

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
          <th scope="col">{t('site.report.form')}</th>
          {figures.map(({ metric }) => (
            <th key={metric} scope="col" className="n">
              {t(`domain.metrics.${messageKey(metric)}`)}
            </th>
          ))}
          <th scope="col">{t('site.report.findings')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {years.map(({ year, state, report }) =>
          report === null ? (
            <tr key={year} role="row">
              <th scope="row" role="rowheader">
                {year}
              </th>
              <td role="cell" colSpan={KEY_FIGURES + 2} className="text-ink-3">
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
  const t = useTranslations();
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link className="font-semibold" href={report.href}>
          {report.year}
        </Link>{' '}
        {report.isSample && <SampleMark />}
      </th>
      <td role="cell" data-h={t('site.report.form')}>
        {t(`domain.forms.${report.form}`)}
      </td>
      {report.figures.map((figure) => (
        <td
          key={figure.metric}
          role="cell"
          className="n"
          data-h={t(`domain.metrics.${messageKey(figure.metric)}`)}
        >
          <KeyFigure figure={figure} href={report.href} />
        </td>
      ))}
      <td role="cell" data-h={t('site.report.findings')}>
        <OpenCount report={report} />
      </td>
    </tr>
  );
}
