import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field, fieldDescription } from '@/components/ui/field';

/** Takes in pasted text. */
export function PasteForm({ action }: { action: (form: FormData) => Promise<void> }) {
  const t = useTranslations('intake.paste');
  return (
    <form action={action} className="max-w-measure">
      <Field id="text" label={t('text')} hint={t('textHint')}>
        <textarea
          id="text"
          name="text"
          className="inp"
          rows={14}
          required
          lang="zh-CN"
          aria-describedby={fieldDescription('text')}
        />
      </Field>
      <Field id="name" label={t('name')} hint={t('nameHint')}>
        <input
          id="name"
          name="name"
          className="inp"
          maxLength={200}
          autoComplete="off"
          aria-describedby={fieldDescription('name')}
        />
      </Field>
      <Button type="submit" tone="main">
        {t('submit')}
      </Button>
    </form>
  );
}
