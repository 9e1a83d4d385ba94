import { useTranslations } from 'next-intl';
import { AddToComparison } from '@/components/basket/add-to-comparison';
import { messageKey } from '@/components/i18n/message-key';
import type { ReportLine } from '@/lib/serve/key-figures';
import { KeyFigure } from './key-figure';
import { OpenCount } from './open-count';

/** The heads over `ReportCells`. */
export function ReportCellHeads({ figures }: Pick<ReportLine, 'figures'>) {
  const t = useTranslations();
  return (
    <>
      <th scope="col">{t('site.report.form')}</th>
      {figures.map(({ metric }) => (
        <th key={metric} scope="col" className="n">
          {t(`domain.metrics.${messageKey(metric)}`)}
        </th>
      ))}
      <th scope="col">{t('site.report.findings')}</th>
      <th scope="col" className="no-print">
        {t('site.basket.head')}
      </th>
    </>
  );
}

/** What every table of reports says of one: its form, its key figures, its findings. */
export function ReportCells({ report }: { report: ReportLine }) {
  const t = useTranslations();
  return (
    <>
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
      <td role="cell" className="no-print" data-h={t('site.basket.head')}>
        <AddToComparison id={report.id} report={`${report.organization.name} ${report.year}`} />
      </td>
    </>
  );
}
