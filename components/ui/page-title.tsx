import type { ReactNode } from 'react';

/** The page's only h1, with an optional line under it. */
export function PageTitle({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="mb-s5">
      <h1>{title}</h1>
      {children !== undefined && <div className="mt-s1 text-ink-2">{children}</div>}
    </div>
  );
}
