import { useFormatter, useTranslations } from 'next-intl';
import { PlainLink } from '@/components/i18n/plain-link';
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
      <PlainLink className="miss" href={address}>
        {status === 'printed' ? '—' : t(status)}
      </PlainLink>
    );
  }
  if (status === 'inferred') {
    return (
      <PlainLink className="fig inf" href={address}>
        [{format.number(value)}] <Tag tone="inf">{t('inferred')}</Tag>
      </PlainLink>
    );
  }
  return (
    <PlainLink className={value === 0 ? 'fig z' : 'fig'} href={address}>
      {format.number(value)}
    </PlainLink>
  );
}
