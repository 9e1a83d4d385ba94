import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { Field, fieldDescription } from '@/components/ui/field';
import type { HistoryVersion } from '@/lib/manage/version-history';

interface Props {
  /** Those that can be returned to, newest first. */
  versions: readonly HistoryVersion[];
  returnTo: (form: FormData) => Promise<void>;
}

/** Goes back to an earlier version, with a reason. */
export function ReturnForm({ versions, returnTo }: Props) {
  const t = useTranslations('versions.return');
  return (
    <Section title={t('title')}>
      <p className="meta mb-s3">{t('explain')}</p>
      <form action={returnTo} className="max-w-prose">
        <Field id="return-to" label={t('version')}>
          <select
            id="return-to"
            name="versionId"
            className="inp"
            aria-describedby={fieldDescription('return-to')}
          >
            {versions.map(({ id, number }) => (
              <option key={id} value={id}>
                {number}
              </option>
            ))}
          </select>
        </Field>
        <Field id="return-reason" label={t('reason')} hint={t('reasonHint')}>
          <input
            id="return-reason"
            name="reason"
            className="inp"
            required
            minLength={2}
            maxLength={500}
            aria-describedby={fieldDescription('return-reason')}
          />
        </Field>
        <Button type="submit" tone="warn">
          {t('submit')}
        </Button>
      </form>
    </Section>
  );
}
