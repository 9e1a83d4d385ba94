import type { ReactNode } from 'react';

/** Says in words that something is not here, and what to do instead. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="font-serif text-t-l font-bold">{title}</p>
      {children !== undefined && <div className="mt-s2 text-t-s text-ink-2">{children}</div>}
    </div>
  );
}
