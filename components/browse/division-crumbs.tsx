import { useTranslations } from 'next-intl';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { divisionPath } from '@/lib/domain/addresses';
import type { NamedDivision } from '@/lib/serve/division-names';

/** The way from all places to a division; `page` is what lies in the last one, if the page is not the division's own. */
export function DivisionCrumbs({ trail, page }: { trail: readonly NamedDivision[]; page?: string }) {
  const t = useTranslations('site.nav');
  const divisions = trail.map(({ code, name }, index) => {
    const isPage = page === undefined && index === trail.length - 1;
    return isPage ? { label: name } : { label: name, href: divisionPath(code) };
  });
  return (
    <Breadcrumbs
      items={[
        { label: t('browse'), href: '/browse' },
        ...divisions,
        ...(page === undefined ? [] : [{ label: page }]),
      ]}
    />
  );
}
