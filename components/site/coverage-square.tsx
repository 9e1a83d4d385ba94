import type { CoverageState } from '@/lib/serve/coverage';

const CLASSES: Record<CoverageState, string> = {
  clean: 'text-d1',
  open: 'text-unk',
  unread: 'text-bad',
  none: 'text-field',
  due: 'text-ink-3',
};

function Shape({ state }: { state: CoverageState }) {
  const frame = (
    <rect x="2.75" y="2.75" width="12.5" height="12.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
  );
  switch (state) {
    case 'clean':
      return <rect x="2" y="2" width="14" height="14" fill="currentColor" />;
    case 'open':
      return (
        <>
          <path d="M2 2h14L2 16z" fill="currentColor" />
          {frame}
        </>
      );
    case 'unread':
      return (
        <>
          {frame}
          <path d="M6 6l6 6M12 6l-6 6" stroke="currentColor" strokeWidth="1.5" />
        </>
      );
    case 'none':
      return (
        <rect
          x="2.5"
          y="2.5"
          width="13"
          height="13"
          fill="none"
          stroke="currentColor"
          strokeDasharray="2 2"
        />
      );
    case 'due':
      return <path d="M6 9h6" stroke="currentColor" strokeWidth="1.5" />;
  }
}

/** Filled, half filled, crossed, dashed, or a dash; the words stand beside it. */
export function CoverageSquare({ state }: { state: CoverageState }) {
  return (
    <svg
      className={CLASSES[state]}
      viewBox="0 0 18 18"
      width="18"
      height="18"
      aria-hidden="true"
      focusable="false"
    >
      <Shape state={state} />
    </svg>
  );
}
