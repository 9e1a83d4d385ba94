import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { Tag } from '@/components/ui/tag';
import type { KeyFigure as KeyFigureView } from '@/lib/serve/key-figures';

/** A total as a link to its place in its report; what has no value says why in words. */
export function KeyFigure({
  figure: { value, status, query },
  href,
}: {
  figure: KeyFigureView;
  href: string;
}) {
  const t = useTranslations('domain.statusMarks');
  const format = useFormatter();
  if (status === 'missing') return <span className="miss">{t('missing')}</span>;
  const address = `${href}?${query}`;
  if (value === null) {
    return (
      <Link className="miss" href={address} prefetch={false}>
        {status === 'printed' ? '—' : t(status)}
      </Link>
    );
  }
  if (status === 'inferred') {
    return (
      <Link className="fig inf" href={address} prefetch={false}>
        [{format.number(value)}] <Tag tone="inf">{t('inferred')}</Tag>
      </Link>
    );
  }
  return (
    <Link className={value === 0 ? 'fig z' : 'fig'} href={address} prefetch={false}>
      {format.number(value)}
    </Link>
  );
}
