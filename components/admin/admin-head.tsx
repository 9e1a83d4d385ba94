import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import type { CurrentUser } from '@/lib/manage/current-user';

interface Props {
  user: CurrentUser;
  current: 'desk' | 'findings' | 'upload';
  signOut: () => Promise<void>;
}

const ITEMS = [
  ['desk', '/admin'],
  ['findings', '/admin/findings'],
  ['upload', '/admin/upload'],
] as const;

/** The review pages' own navigation, with who is signed in. */
export function AdminHead({ user, current, signOut }: Props) {
  const t = useTranslations('admin.head');
  return (
    <div className="admin-head">
      <nav aria-label={t('label')}>
        <ul>
          {ITEMS.map(([key, href]) => (
            <li key={key}>
              <Link href={href} prefetch={false} aria-current={key === current ? 'page' : undefined}>
                {t(key)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <form action={signOut}>
        <span className="meta">
          {user.email} · {t(`roles.${user.role}`)}
        </span>
        <button type="submit" className="plain">
          {t('signOut')}
        </button>
      </form>
    </div>
  );
}
