import { useTranslations } from 'next-intl';

export type TextKind = 'same' | 'changed' | 'only';

const SHAPES: Record<TextKind, string> = {
  same: 'M2 6h12M2 10h12',
  changed: 'M2 8c2-4 4-4 6 0s4 4 6 0',
  only: 'M5 8a3 3 0 1 0 6 0a3 3 0 1 0 -6 0',
};

/** = 相同, ~ 改动字句 or ○ 仅此一份: a shape and a word. */
export function KindMark({ kind }: { kind: TextKind }) {
  const t = useTranslations('compare.kinds');
  return (
    <span className="kind">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SHAPES[kind]} />
      </svg>
      {t(kind)}
    </span>
  );
}
