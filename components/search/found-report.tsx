import { useTranslations } from 'next-intl';
import { AddToComparison } from '@/components/basket/add-to-comparison';
import { Link } from '@/components/i18n/navigation';
import { messageKey } from '@/components/i18n/message-key';
import { KeyFigure } from '@/components/site/key-figure';
import { SampleMark } from '@/components/ui/sample-mark';
import type { FoundPassage, FoundReport as FoundReportView } from '@/lib/serve/search';
import { PassageText } from './passage-text';

/** A report with its key figures and the passages that hold the words. */
export function FoundReport({ report }: { report: FoundReportView }) {
  const t = useTranslations();
  const more = report.passageCount - report.passages.length;
  return (
    <li className="hit">
      <h3>
        <Link href={report.passages[0]?.href ?? report.href} lang="zh-CN" prefetch={false}>
          {report.organization.name} {report.year}
        </Link>{' '}
        {report.isSample && <SampleMark />}
      </h3>
      <p className="meta">
        <span lang="zh-CN">{report.trail.map(({ name }) => name).join(' › ')}</span>
        {report.passageCount > 0 && (
          <span className="ms-s4">{t('search.passages', { count: report.passageCount })}</span>
        )}
      </p>
      <p className="key-figures">
        {report.keyFigures.map((figure) => (
          <span key={figure.metric}>
            <span className="meta">{t(`domain.metrics.${messageKey(figure.metric)}`)}</span>{' '}
            <KeyFigure figure={figure} href={report.href} />
          </span>
        ))}
        <AddToComparison id={report.reportId} report={`${report.organization.name} ${report.year}`} />
      </p>
      {report.passages.map((passage) => (
        <Passage key={`${passage.isTitle} ${passage.source.start}`} passage={passage} />
      ))}
      {more > 0 && <p className="meta mt-s1">{t('search.morePassages', { count: more })}</p>}
    </li>
  );
}

function Passage({ passage }: { passage: FoundPassage }) {
  const t = useTranslations('search');
  const { section, isTitle, source } = passage;
  const place = isTitle ? t('where.title') : section === null ? t('where.outside') : t(`parts.${section}`);
  return (
    <div className="pass">
      <p className="where">
        <Link href={passage.href} prefetch={false}>
          {place}
          {!isTitle && ` · ${t('where.line', { line: source.line })}`}
          {!isTitle && source.page !== null && ` · ${t('where.page', { page: source.page })}`}
        </Link>
      </p>
      <p lang="zh-CN" className={isTitle ? 'whitespace-pre-line' : undefined}>
        <PassageText text={passage.text} highlights={passage.highlights} />
      </p>
    </div>
  );
}
