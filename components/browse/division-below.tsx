import { useTranslations } from 'next-intl';
import { PlaceTree } from '@/components/site/place-tree';
import { Section } from '@/components/ui/section';
import type { DivisionLink } from '@/lib/serve/browse-page';
import type { PlaceNode } from '@/lib/serve/place-tree';
import { DivisionLinks } from './division-links';

/** What lies below a division: places with reports as a tree, and those without any. */
export function DivisionBelow({
  held,
  empty,
}: {
  held: readonly PlaceNode[];
  empty: readonly DivisionLink[];
}) {
  const t = useTranslations('browse');
  if (held.length === 0 && empty.length === 0) return null;
  return (
    <Section title={t('below')}>
      {held.length > 0 && <PlaceTree places={held} />}
      {empty.length > 0 && (
        <details className="mt-s3" open={held.length === 0}>
          <summary className="mb-s2 text-t-s">{t('emptyBelow', { count: empty.length })}</summary>
          <DivisionLinks divisions={empty} />
        </details>
      )}
    </Section>
  );
}
