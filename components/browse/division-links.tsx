import { Link } from '@/components/i18n/navigation';
import type { DivisionLink } from '@/lib/serve/browse-page';

/** Divisions side by side, in the order of their codes. */
export function DivisionLinks({ divisions }: { divisions: readonly DivisionLink[] }) {
  return (
    <ul className="flex flex-wrap gap-x-s5 gap-y-s1 text-t-s" lang="zh-CN">
      {divisions.map(({ code, name, href }) => (
        <li key={code}>
          <Link href={href} prefetch={false}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
