import { useTranslations } from 'next-intl';
import { useDeferredValue, useEffect, useState } from 'react';
import type { LocalFile } from './local-file';
import type { Counts } from './merge-lines';
import { sizeInWords } from './size-in-words';

const SAID_EVERY_MS = 10_000;

/** How far the whole is, as a bar and in words; read out now and then, and at the end. */
export function IntakeTotals({ counts, local }: { counts: Counts; local: readonly LocalFile[] }) {
  const t = useTranslations('intake.counts');
  const done = counts.total - counts.open;
  const sentence = t('live', {
    total: counts.total,
    done,
    waiting: counts.waiting,
    refused: counts.refused,
    open: counts.open,
  });
  const underWay = local.filter(({ state }) => state !== 'unsent');
  const sum = (key: 'sent' | 'size'): number => underWay.reduce((total, file) => total + file[key], 0);
  const [sent, size] = [sum('sent'), sum('size')];
  return (
    <>
      <progress className="bar whole" max={Math.max(1, counts.total)} value={done} aria-label={t('label')} />
      <p className="mt-s1 text-t-s">
        {sentence} {sent < size && t('sent', { sent: sizeInWords(sent), total: sizeInWords(size) })}
        {counts.open === 0 && counts.total > 0 && t('finished')}
      </p>
      <Said text={counts.open === 0 ? `${sentence} ${t('finished')}` : sentence} isLast={counts.open === 0} />
    </>
  );
}

/** The same words for screen readers, not at each of their changes. */
function Said({ text, isLast }: { text: string; isLast: boolean }) {
  const latest = useDeferredValue(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(latest), isLast || said === '' ? 0 : SAID_EVERY_MS);
    return () => clearTimeout(timer);
  }, [latest, isLast, said]);
  return (
    <p className="sr-only" aria-live="polite">
      {said}
    </p>
  );
}
