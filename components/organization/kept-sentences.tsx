import { useTranslations } from 'next-intl';
import { PlainLink } from '@/components/i18n/plain-link';
import { Still } from '@/components/still/still';
import { Tag } from '@/components/ui/tag';
import type { KeptSentence } from '@/lib/serve/copies/kept-text';

/** So many are open; the others are folded. */
const OPEN = 5;

/** The sentences that a body has in more than one year, each with the years and what was changed in each. */
export function KeptSentences({ kept }: { kept: readonly KeptSentence[] }) {
  const t = useTranslations('organization.kept');
  if (kept.length === 0) return null;
  const rest = kept.slice(OPEN);
  return (
    <>
      <p className="mt-s4 mb-s2">{t('count', { count: kept.length })}</p>
      <KeptList kept={kept.slice(0, OPEN)} />
      {rest.length > 0 && (
        <details>
          <summary>{t('more', { count: rest.length })}</summary>
          <KeptList kept={rest} />
        </details>
      )}
    </>
  );
}

function KeptList({ kept }: { kept: readonly KeptSentence[] }) {
  const t = useTranslations('organization.kept');
  return (
    <Still as="ul" className="max-w-[46em]">
      {kept.map((sentence) => (
        <li key={sentence.places[0]?.href} className="mb-s3">
          <span lang="zh-CN">{sentence.places.at(-1)?.text}</span>{' '}
          {sentence.isCommon && <Tag>{t('common')}</Tag>}
          <KeptYears places={sentence.places} />
        </li>
      ))}
    </Still>
  );
}

function KeptYears({ places }: Pick<KeptSentence, 'places'>) {
  const t = useTranslations('copies.changed');
  return (
    <span className="meta">
      {places.map(({ year, href, changed }) => (
        <span key={year} className="mr-s3 inline-block">
          <PlainLink href={href}>{year}</PlainLink>
          {changed === 'numbers' && ` ${t('numbers')}`}
        </span>
      ))}
    </span>
  );
}
