import type { ReactNode } from 'react';
import { Link } from '@/components/i18n/navigation';

interface Props {
  /** What is restricted, such as 地区. */
  name?: string;
  children: ReactNode;
  /** The same page without this restriction, and the words that say so. */
  remove?: { href: string; label: string };
}

/** One restriction of a query, with a way to take it off. */
export function Chip({ name, children, remove }: Props) {
  return (
    <span className="chip">
      <span>
        {name !== undefined && <em>{name}</em>}
        {children}
      </span>
      {remove !== undefined && (
        <Link href={remove.href} aria-label={remove.label}>
          <svg
            viewBox="0 0 16 16"
            width="14"
            height="14"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          >
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </Link>
      )}
    </span>
  );
}
