'use client';

import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { writeBasket } from './basket';
import { useBasket } from './use-basket';

/** The button goes with what it clears, so the focus goes to the link beside it. */
function clear(event: MouseEvent<HTMLButtonElement>): void {
  event.currentTarget.parentElement?.querySelector('a')?.focus();
  writeBasket([]);
}

/** How many reports are put aside, read out when it changes, and a way to put them all back. */
export function BasketCount() {
  const t = useTranslations('site.basket');
  const basket = useBasket();
  const count = basket?.length ?? 0;
  return (
    <>
      <span className="sr-only" role="status">
        {basket === null ? '' : t('count', { count })}
      </span>
      {count > 0 && (
        <button type="button" className="plain" aria-label={t('clearAll', { count })} onClick={clear}>
          {t('clear')}
        </button>
      )}
    </>
  );
}
