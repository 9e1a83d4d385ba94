import { PlainLink } from '@/components/i18n/plain-link';
import { Still } from '@/components/still/still';
import type { DivisionLink } from '@/lib/serve/browse-page';

/** Divisions side by side, in the order of their codes. */
export function DivisionLinks({ divisions }: { divisions: readonly DivisionLink[] }) {
  return (
    <Still as="ul" className="flex flex-wrap gap-x-s5 gap-y-s1 text-t-s" lang="zh-CN">
      {divisions.map(({ code, name, href }) => (
        <li key={code}>
          <PlainLink href={href}>{name}</PlainLink>
        </li>
      ))}
    </Still>
  );
}
