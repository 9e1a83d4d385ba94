import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { Button } from '@/components/ui/button';
import { JOB_STATES, type JobState } from '@/lib/domain/job-state';
import type { JobsPage } from '@/lib/manage/jobs-page';

/** Chooses among the files by state, person and name; what is chosen stands in the address. */
export function JobsFilter({
  query,
  people,
  action,
}: Pick<JobsPage, 'query' | 'people'> & { action: string }) {
  const t = useTranslations('jobs.filter');
  const states = useTranslations('admin.files.state');
  const isFiltered = query.state !== undefined || query.by !== undefined || (query.text ?? '') !== '';
  return (
    <form
      role="search"
      aria-label={t('label')}
      action={action}
      className="mb-s5 flex flex-wrap items-end gap-s4"
    >
      <Choice id="state" label={t('state')} any={t('anyState')} chosen={query.state}>
        {JOB_STATES.map((state: JobState) => (
          <option key={state} value={state}>
            {states(state)}
          </option>
        ))}
      </Choice>
      {people.length > 0 && (
        <Choice id="by" label={t('by')} any={t('anyone')} chosen={query.by}>
          {people.map(({ id, email }) => (
            <option key={id} value={id}>
              {email}
            </option>
          ))}
        </Choice>
      )}
      <div>
        <label className="mb-s1 block text-t-s font-semibold" htmlFor="text">
          {t('text')}
        </label>
        <input className="inp" id="text" name="text" defaultValue={query.text ?? ''} maxLength={200} />
      </div>
      <Button type="submit">{t('submit')}</Button>
      {isFiltered && (
        <Link href="/admin/jobs" prefetch={false}>
          {t('clear')}
        </Link>
      )}
    </form>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  any: string;
  chosen: string | undefined;
  children: React.ReactNode;
}

function Choice({ id, label, any, chosen, children }: ChoiceProps) {
  return (
    <div>
      <label className="mb-s1 block text-t-s font-semibold" htmlFor={id}>
        {label}
      </label>
      <select className="inp max-w-[18em]" id={id} name={id} defaultValue={chosen ?? ''}>
        <option value="">{any}</option>
        {children}
      </select>
    </div>
  );
}
