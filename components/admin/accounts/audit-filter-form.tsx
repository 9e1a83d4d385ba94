import { useLocale, useTranslations } from 'next-intl';
import { getPathname, Link } from '@/components/i18n/navigation';
import { Button } from '@/components/ui/button';
import { AUDIT_ACTIONS } from '@/lib/domain/audit-actions';
import type { AuditLog } from '@/lib/manage/audit/audit-log';

/** Whose, which and when; a plain form, so that the address holds it all. */
export function AuditFilterForm({ log: { query, people } }: { log: AuditLog }) {
  const t = useTranslations('accounts.audit');
  const action = getPathname({ href: '/admin/audit', locale: useLocale() });
  return (
    <form action={action} className="metric-filter mb-s4" role="search" aria-label={t('filter')}>
      <label className="text-t-s">
        <span className="block font-semibold">{t('person')}</span>
        <select className="inp" name="person" defaultValue={query.person ?? ''}>
          <option value="">{t('anyone')}</option>
          <option value="none">{t('nobody')}</option>
          {people.map(({ id, email }) => (
            <option key={id} value={id}>
              {email}
            </option>
          ))}
        </select>
      </label>
      <label className="text-t-s">
        <span className="block font-semibold">{t('action')}</span>
        <select className="inp" name="action" defaultValue={query.action ?? ''}>
          <option value="">{t('any')}</option>
          {AUDIT_ACTIONS.map((each) => (
            <option key={each} value={each}>
              {t(`actions.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="text-t-s">
        <span className="block font-semibold">{t('subject')}</span>
        <input className="inp" name="subject" defaultValue={query.subject ?? ''} placeholder="report:…" />
      </label>
      {(['from', 'to'] as const).map((name) => (
        <label className="text-t-s" key={name}>
          <span className="block font-semibold">{t(name)}</span>
          <input className="inp" type="date" name={name} defaultValue={query[name] ?? ''} />
        </label>
      ))}
      <Button type="submit">{t('submit')}</Button>
      <Link href="/admin/audit" className="text-t-s">
        {t('clear')}
      </Link>
    </form>
  );
}
