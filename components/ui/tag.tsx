import type { ReactNode } from 'react';

export type TagTone = 'inf' | 'unk' | 'bad' | 'ok';

/** A short bordered word; `inf` marks what was inferred. */
export function Tag({ tone, title, children }: { tone?: TagTone; title?: string; children: ReactNode }) {
  return (
    <span className={tone === undefined ? 'tag' : `tag ${tone}`} title={title}>
      {children}
    </span>
  );
}
