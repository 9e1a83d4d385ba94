import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import type { DeskUser } from '@/lib/manage/desk-user';

interface Props {
  user: DeskUser;
  current: 'desk' | 'findings' | 'upload' | 'jobs' | 'users' | 'audit' | 'account';
  signOut: () => Promise<void>;
}

const ITEMS = [
  ['desk', '/admin'],
  ['upload', '/admin/upload'],
  ['jobs', '/admin/jobs'],
] as const;

/** The review pages' own navigation, with who is signed in. */
export function AdminHead({ user, current, signOut }: Props) {
  const t = useTranslations('admin.head');
  const accounts = useTranslations('accounts.head');
  const { sees } = user;
  const items = [
    ...ITEMS.map(([key, href]) => ({ key, href, label: t(key) })),
    ...(sees.findings ? [{ key: 'findings', href: '/admin/findings', label: t('findings') }] : []),
    ...(sees.users ? [{ key: 'users', href: '/admin/users', label: accounts('users') }] : []),
    ...(sees.audit ? [{ key: 'audit', href: '/admin/audit', label: accounts('audit') }] : []),
  ];
  return (
    <div className="admin-head">
      <nav aria-label={t('label')}>
        <ul>
          {items.map(({ key, href, label }) => (
            <li key={key}>
              <Link href={href} prefetch={false} aria-current={key === current ? 'page' : undefined}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <form action={signOut}>
        <span className="meta">
          <Link
            href="/admin/account"
            prefetch={false}
            title={accounts('account')}
            aria-current={current === 'account' ? 'page' : undefined}
          >
            {user.email}
          </Link>{' '}
          · {t(`roles.${user.role}`)}
        </span>
        <button type="submit" className="plain">
          {t('signOut')}
        </button>
      </form>
    </div>
  );
}
