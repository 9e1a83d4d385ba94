'use client';

import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { MOST_REPORTS } from '@/lib/domain/comparison-limits';
import { writeBasket } from './basket';
import { useBasket } from './use-basket';

interface Props {
  id: string;
  /** What the report is called, for those who hear the button without its surroundings. */
  report: string;
  className?: string;
}

/** Puts a report aside to be compared, or takes it back. Without script it is a link to the comparison. */
export function AddToComparison({ id, report, className = 'add' }: Props) {
  const t = useTranslations('site.basket');
  const basket = useBasket();
  if (basket === null) {
    return (
      <Link
        className={className}
        href={`/compare?reports=${id}`}
        prefetch={false}
        aria-label={t('addOf', { report })}
      >
        {t('add')}
      </Link>
    );
  }
  const isIn = basket.includes(id);
  const isFull = !isIn && basket.length >= MOST_REPORTS;
  const state = isIn ? 'added' : isFull ? 'full' : 'add';
  const change = () => {
    if (!isFull) writeBasket(isIn ? basket.filter((each) => each !== id) : [...basket, id]);
  };
  return (
    <button
      type="button"
      className={className}
      aria-disabled={isFull}
      aria-label={t(`${state}Of`, { report, count: MOST_REPORTS })}
      onClick={change}
    >
      {isIn && <span aria-hidden="true">✓ </span>}
      {t(state, { count: MOST_REPORTS })}
    </button>
  );
}
