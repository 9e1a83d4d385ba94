'use client';

import { useTranslations } from 'next-intl';
import { LOOKS, usualLook, type OriginalView } from './original-view';
import { useSelection } from './selection';
import { SelectionLink } from './selection-link';

/** The original as it looks, or the text that was read from it. */
export function LookSwitch({ view }: { view: OriginalView }) {
  const t = useTranslations('report.original');
  const { look, hrefOfLook } = useSelection();
  const usual = usualLook(view);
  const shown = look ?? usual;
  return (
    <nav className="looks" aria-label={t('looks')}>
      {LOOKS.map((each) => (
        <SelectionLink
          key={each}
          href={hrefOfLook(each === usual ? null : each)}
          hash="#original"
          aria-current={each === shown ? 'true' : undefined}
        >
          {t(`look.${each}`)}
        </SelectionLink>
      ))}
    </nav>
  );
}
