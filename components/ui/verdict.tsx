import { useTranslations } from 'next-intl';
import type { Verdict as VerdictOf } from '@/lib/domain/report';

const CLASSES: Record<VerdictOf, string> = { holds: 'v v-ok', violated: 'v v-bad', undetermined: 'v v-unk' };

function Shape({ verdict }: { verdict: VerdictOf }) {
  switch (verdict) {
    case 'holds':
      return <path d="M2.5 8.5l3.5 3.5 7.5-8" />;
    case 'violated':
      return <path d="M3 3l10 10M13 3L3 13" />;
    case 'undetermined':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" />
          <path d="M6 6.4a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1.1M8 11.4v.2" />
        </>
      );
  }
}

/** ✓ 成立, × 不成立 or ? 未能判定: a shape and a word. */
export function Verdict({ verdict }: { verdict: VerdictOf }) {
  const t = useTranslations('domain.verdicts');
  return (
    <span className={CLASSES[verdict]}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <Shape verdict={verdict} />
      </svg>
      {t(verdict)}
    </span>
  );
}
