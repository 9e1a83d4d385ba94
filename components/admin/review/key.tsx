import type { ReactNode } from 'react';

/** The key that does the same; a phone has none. */
export function Key({ children }: { children: ReactNode }) {
  return (
    <kbd className="key" aria-hidden="true">
      {children}
    </kbd>
  );
}
