import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { FeedLink } from './feed-link';

export function SiteFooter() {
  const t = useTranslations('site');
  return (
    <footer className="site-foot">
      <div className="wrap">
        <div className="cols">
          <p>{t.rich('footer.promise', { b: (name) => <b>{name}</b> })}</p>
          <p className="links">
            <Link href="/developers">{t('footer.api')}</Link>
            <Link href="/data">{t('footer.csv')}</Link>
            <FeedLink href="/feed.atom" />
            <Link href="/about#checks">{t('footer.method')}</Link>
          </p>
        </div>
        <p className="mt-s3 max-w-none text-t-xs text-pretty text-ink-3">{t('footer.samples')}</p>
      </div>
    </footer>
  );
}
