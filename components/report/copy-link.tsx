'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';

/** A permanent link that copies itself when pressed; without script it is the link. */
export function CopyLink({
  href,
  className = 'btn',
  title,
  lang,
  children,
}: {
  href: string;
  className?: string;
  title?: string;
  lang?: string;
  children: ReactNode;
}) {
  const t = useTranslations('report');
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <a
      className={className}
      title={title}
      lang={lang}
      href={href}
      onClick={(event) => {
        if (!('clipboard' in navigator)) return;
        event.preventDefault();
        void navigator.clipboard.writeText(event.currentTarget.href).then(() => setCopied(href));
      }}
    >
      <span aria-live="polite">{copied === href ? t('copied') : children}</span>
    </a>
  );
}
