import { useTranslations } from 'next-intl';
import type { FindingState } from '@/lib/domain/finding-state';

type Said = Exclude<FindingState, 'open'>;

const CLASSES: Record<Said, string> = { confirmed: 'v v-bad', explained: 'v v-ok', dismissed: 'v v-unk' };

function Shape({ state }: { state: Said }) {
  switch (state) {
    case 'confirmed':
      return <path d="M4 15V2h9l-2.5 3.5L13 9H4" />;
    case 'explained':
      return <path d="M2 3h12v8H8l-3.5 3V11H2z" />;
    case 'dismissed':
      return <path d="M3 8h10M8 1.8a6.2 6.2 0 1 0 .01 0" />;
  }
}

/** 已确认 (a flag), 已说明 (a speech bubble) or 规则不适用 (a circle with a bar); nothing where nobody said anything. */
export function FindingStateMark({ state }: { state: FindingState }) {
  const t = useTranslations('domain.findingStates');
  if (state === 'open') return null;
  return (
    <span className={CLASSES[state]}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <Shape state={state} />
      </svg>
      {t(state)}
    </span>
  );
}
