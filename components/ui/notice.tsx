import type { ReactNode } from 'react';

const CLASSES = { unk: 'note', bad: 'note bad', ok: 'note ok', plain: 'note plain-note' };

/** A remark set off by a rule at its side; `alert` is read out at once. */
export function Notice({
  tone = 'plain',
  alert = false,
  children,
}: {
  tone?: keyof typeof CLASSES;
  alert?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={CLASSES[tone]} role={alert ? 'alert' : undefined}>
      {children}
    </div>
  );
}
