import { useTranslations } from 'next-intl';
import { SearchField } from '@/components/site/search-field';
import { ButtonLink } from '@/components/ui/button-link';
import { PageTitle } from '@/components/ui/page-title';

export default function NotFound() {
  const t = useTranslations('site.notFound');
  return (
    <>
      <PageTitle title={t('title')} />
      <p className="mb-s5 max-w-measure text-pretty">{t('text')}</p>
      <div className="mb-s4 max-w-[40rem]">
        <SearchField id="not-found-search" big />
      </div>
      <p className="btns">
        <ButtonLink href="/">{t('home')}</ButtonLink>
        <ButtonLink href="/browse">{t('browse')}</ButtonLink>
      </p>
    </>
  );
}
