'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';

/** Copies a text; where the browser does not let it, the text beside it can be selected. */
export function CopyButton({ text, labels }: { text: string; labels: { copy: string; copied: string } }) {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    if ('clipboard' in navigator) void navigator.clipboard.writeText(text).then(() => setCopied(true));
  };
  return (
    <Button onClick={copy}>
      <span aria-live="polite">{copied ? labels.copied : labels.copy}</span>
    </Button>
  );
}
