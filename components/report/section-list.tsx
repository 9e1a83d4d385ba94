import { useTranslations } from 'next-intl';
import type { ReportView } from '@/lib/serve/report-page';
import { sectionItems, type SectionItem } from './section-items';

const NUMERALS = ['一', '二', '三', '四', '五', '六'];

/** What the list calls a part: the short name of one of the six, else the printed heading. */
function Name({ item: { kind, section, isStatutory }, index }: { item: SectionItem; index: number }) {
  const t = useTranslations('report');
  if (isStatutory) return t('toc.entry', { number: NUMERALS[index] ?? '', name: t(`toc.${kind}`) });
  if (section?.heading != null) return <span lang="zh-CN">{section.heading}</span>;
  return section?.ordinal === 0 ? t('preface') : t('wholeText');
}

/** The way to each section, the checks, the text found elsewhere and the versions. */
export function SectionList({ report }: { report: ReportView }) {
  const t = useTranslations('report');
  const tc = useTranslations('copies');
  const count = (verdict: string): number =>
    report.findings.filter((finding) => finding.isOpen && finding.verdict === verdict).length;
  return (
    <nav className="toc" aria-label={t('toc.label')}>
      <ul>
        {sectionItems(report).map((item, index) => (
          <li key={item.id}>
            <a href={`#${item.id}`}>
              <Name item={item} index={index} />
              {item.section === undefined && <span className="xs">{t('toc.missing')}</span>}
              {item.isStatutory && item.section?.heading === null && (
                <span className="xs">{t('headingLost')}</span>
              )}
            </a>
          </li>
        ))}
        <li>
          <a href="#checks">
            {t('checks.title')}
            <span className="xs">
              {t('toc.checks', { violated: count('violated'), undetermined: count('undetermined') })}
            </span>
          </a>
        </li>
        <li>
          <a href="#copies">{tc('title')}</a>
        </li>
        <li>
          <a href="#versions">{t('versions.title')}</a>
        </li>
      </ul>
    </nav>
  );
}
