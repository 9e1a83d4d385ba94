import type { ReactNode } from 'react';
import { Link } from '@/components/i18n/navigation';
import { buttonClass, type ButtonTone } from './button';

/** A link that looks like a button; `href` without the language prefix. */
export function ButtonLink({
  href,
  tone = 'ordinary',
  children,
}: {
  href: string;
  tone?: ButtonTone;
  children: ReactNode;
}) {
  return (
    <Link href={href} className={buttonClass(tone)}>
      {children}
    </Link>
  );
}
