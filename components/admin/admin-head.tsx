import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import type { CurrentUser } from '@/lib/manage/current-user';

interface Props {
  user: CurrentUser;
  current: 'desk' | 'findings' | 'upload' | 'jobs' | 'users' | 'audit' | 'account';
  signOut: () => Promise<void>;
}

const ITEMS = [
  ['desk', '/admin'],
  ['upload', '/admin/upload'],
  ['jobs', '/admin/jobs'],
] as const;

/** Not for contributors, who see what they sent alone. */
const REVIEW = [['findings', '/admin/findings']] as const;

/** Only for administrators. */
const ADMINISTRATION = [
  ['users', '/admin/users'],
  ['audit', '/admin/audit'],
] as const;

/** The review pages' own navigation, with who is signed in. */
export function AdminHead({ user, current, signOut }: Props) {
  const t = useTranslations('admin.head');
  const accounts = useTranslations('accounts.head');
  const administration = user.role === 'administrator' ? ADMINISTRATION : [];
  return (
    <div className="admin-head">
      <nav aria-label={t('label')}>
        <ul>
          {[...ITEMS, ...(user.role === 'contributor' ? [] : REVIEW)].map(([key, href]) => (
            <li key={key}>
              <Link href={href} prefetch={false} aria-current={key === current ? 'page' : undefined}>
                {t(key)}
              </Link>
            </li>
          ))}
          {administration.map(([key, href]) => (
            <li key={key}>
              <Link href={href} prefetch={false} aria-current={key === current ? 'page' : undefined}>
                {accounts(key)}
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
