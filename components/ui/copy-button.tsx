'use client';

import { useState, type ReactNode } from 'react';

/** Copies a text that stands beside it, where it can be selected as well; `copied` is what it says then. */
export function CopyButton({
  text,
  copied,
  children,
}: {
  text: string;
  copied: string;
  children: ReactNode;
}) {
  const [held, setHeld] = useState<string | null>(null);
  return (
    <button
      className="btn"
      type="button"
      onClick={() => {
        if ('clipboard' in navigator) void navigator.clipboard.writeText(text).then(() => setHeld(text));
      }}
    >
      <span aria-live="polite">{held === text ? copied : children}</span>
    </button>
  );
}
