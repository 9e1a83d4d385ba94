import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field, fieldDescription } from '@/components/ui/field';

/** A list of searches, typed or as a file, that is answered with one CSV file. */
export function TermsForm({ limit }: { limit: number }) {
  const t = useTranslations('search.terms');
  const locale = useLocale();
  return (
    <form action={`/api/search/terms?locale=${locale}`} method="post" encType="multipart/form-data">
      <Field id="terms" label={t('lines')} hint={t('linesHint', { limit })}>
        <textarea
          id="terms"
          name="terms"
          rows={12}
          lang="zh-CN"
          className="inp w-full max-w-[46em]"
          aria-describedby={fieldDescription('terms')}
        />
      </Field>
      <Field id="terms-file" label={t('file')} hint={t('fileHint')}>
        <input
          id="terms-file"
          name="file"
          type="file"
          accept=".txt,.csv,text/plain"
          aria-describedby={fieldDescription('terms-file')}
        />
      </Field>
      <fieldset className="mb-s4 border-0 p-0">
        <legend className="mb-s1 text-t-s font-semibold">{t('rows')}</legend>
        {(['hits', 'summary'] as const).map((rows) => (
          <label key={rows} className="block">
            <input type="radio" name="rows" value={rows} defaultChecked={rows === 'hits'} />{' '}
            {t(`rowsOf.${rows}`)}
          </label>
        ))}
      </fieldset>
      <Button type="submit" tone="main">
        {t('submit')}
      </Button>
    </form>
  );
}
