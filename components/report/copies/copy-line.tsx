import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { Tag } from '@/components/ui/tag';
import type { CopyView } from '@/lib/serve/copies/copy-view';

function Changed({ copy: { changed, alike } }: { copy: CopyView }) {
  const t = useTranslations('copies.changed');
  if (changed === 'numbers') return <Tag>{t(changed)}</Tag>;
  return changed === 'words' ? t(changed, { percent: Math.floor(alike * 100) }) : t(changed);
}

/** Another report that has the passage: where, when, what was changed, and the way there. */
export function CopyLine({ copy }: { copy: CopyView }) {
  const t = useTranslations('copies');
  const { organization, division, year, direction, isSameBody } = copy;
  const name = { organization: organization.name, division: division.name, year };
  const isNamed = isSameBody || organization.name.startsWith(division.name);
  return (
    <li>
      <span className="meta">
        {t(`order.${direction.order}`)}
        {direction.by !== null && `（${t(`orderBy.${direction.by}`)}）`}
      </span>{' '}
      <Link href={copy.href}>{t(isNamed ? 'place' : 'placeIn', name)}</Link> <Changed copy={copy} />{' '}
      <Link href={copy.compareHref} className="meta">
        {t('sideBySide')}
      </Link>
      {(copy.changed === 'words' || copy.changed === 'numbers') && (
        <details className="copy-text">
          <summary>{t('thereText')}</summary>
          <p lang="zh-CN">{copy.text}</p>
        </details>
      )}
    </li>
  );
}
