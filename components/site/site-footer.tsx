import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';

export function SiteFooter() {
  const t = useTranslations('site');
  return (
    <footer className="site-foot">
      <div className="wrap">
        <div className="cols">
          <p>
            <b>{t('name')}</b> {t('footer.promise')}
          </p>
          <p className="links">
            <a href="/api/v1/openapi.json">{t('footer.api')}</a>
            <a href="/api/v1/figures.csv">{t('footer.csv')}</a>
            <Link href="/about#checks">{t('footer.method')}</Link>
          </p>
        </div>
        <p className="mt-s3 text-t-xs text-ink-3">{t('footer.samples')}</p>
      </div>
    </footer>
  );
}
