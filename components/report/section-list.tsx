import { useTranslations } from 'next-intl';
import { SECTION_KINDS } from '@/lib/domain/report';
import type { ReportView } from '@/lib/serve/report-page';

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

/** The way to each section, the checks and the versions. */
export function SectionList({ report }: { report: ReportView }) {
  const t = useTranslations('report');
  const count = (verdict: string): number =>
    report.findings.filter((finding) => finding.verdict === verdict).length;
  return (
    <nav className="toc" aria-label={t('toc.label')}>
      <ul>
        {SECTION_KINDS.map((kind, index) => {
          const section = report.sections.find((each) => each.kind === kind);
          return (
            <li key={kind}>
              <a href={`#${kind}`}>
                {t('toc.entry', { number: NUMERALS[index] ?? '', name: t(`toc.${kind}`) })}
                {section === undefined && <span className="xs">{t('toc.missing')}</span>}
                {section?.heading === null && <span className="xs">{t('headingLost')}</span>}
              </a>
            </li>
          );
        })}
        <li>
          <a href="#checks">
            {t('checks.title')}
            <span className="xs">
              {t('toc.checks', { violated: count('violated'), undetermined: count('undetermined') })}
            </span>
          </a>
        </li>
        <li>
          <a href="#versions">{t('versions.title')}</a>
        </li>
      </ul>
    </nav>
  );
}
