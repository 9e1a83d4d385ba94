import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuditFilterForm } from '@/components/admin/accounts/audit-filter-form';
import { AuditTable } from '@/components/admin/accounts/audit-table';
import { AdminHead } from '@/components/admin/admin-head';
import { PageNotice } from '@/components/admin/page-notice';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { auditLog, type AuditLog } from '@/lib/manage/audit/audit-log';
import { signOutAction } from '../actions/sign-out';
import { readForPage } from '../read-for-page';
import { userOrSignIn } from '../session';

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.audit'))('title'), robots: { index: false } };
}

export default async function AuditPage({ searchParams }: { searchParams: Query }) {
  const user = await userOrSignIn('/admin/audit');
  const asked = await searchParams;
  const log = await readForPage(() => auditLog(user, asked));
  const t = await getTranslations('accounts.audit');
  return (
    <>
      <AdminHead user={user} current="audit" signOut={signOutAction} />
      <PageTitle title={t('title')}>
        <p className="text-t-s">{t('intro')}</p>
      </PageTitle>
      <PageNotice query={asked} />
      <AuditFilterForm log={log} />
      {log.rows.length === 0 ? <EmptyState title={t('none')} /> : <AuditTable rows={log.rows} />}
      <Pages log={log} isFirst={asked['after'] === undefined} />
      <Export log={log} />
    </>
  );
}

async function Pages({ log, isFirst }: { log: AuditLog; isFirst: boolean }) {
  const t = await getTranslations('accounts.audit');
  if (isFirst && log.next === null) return null;
  const query = new URLSearchParams(entriesOf(log));
  const address = (after: string | null): string => {
    if (after !== null) query.set('after', after);
    return `/admin/audit?${query.toString()}`;
  };
  return (
    <nav className="mt-s4 flex flex-wrap gap-s3" aria-label={t('pages')}>
      {!isFirst && <ButtonLink href={address(null)}>{t('newest')}</ButtonLink>}
      {log.next !== null && <ButtonLink href={address(log.next)}>{t('next')}</ButtonLink>}
    </nav>
  );
}

async function Export({ log }: { log: AuditLog }) {
  const t = await getTranslations('accounts.audit');
  return (
    <Section title={t('export')}>
      <form action="/api/admin/audit" method="post" className="flex flex-wrap items-center gap-s3">
        {entriesOf(log).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button type="submit" name="format" value="csv">
          {t('csv')}
        </Button>
        <Button type="submit" name="format" value="jsonl">
          {t('jsonl')}
        </Button>
        <p className="text-t-s text-ink-3">{t('exportText')}</p>
      </form>
    </Section>
  );
}

function entriesOf({ query }: AuditLog): [string, string][] {
  return Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}
