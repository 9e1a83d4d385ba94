'use client';

import { useEffect } from 'react';
import { followComparison, readBasket, writeBasket } from './basket';

/** Keeps the basket at the comparison that is shown, where it was made from the basket. */
export function FollowComparison({ reports }: { reports: readonly string[] }) {
  const shown = reports.join();
  useEffect(() => {
    const basket = readBasket();
    const next = followComparison(basket, shown === '' ? [] : shown.split(','));
    if (next !== basket) writeBasket(next);
  }, [shown]);
  return null;
}
