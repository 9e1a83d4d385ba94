import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field, fieldDescription } from '@/components/ui/field';

interface Props {
  action: (form: FormData) => Promise<void>;
  /** How many addresses at once. */
  most: number;
}

/** Takes in what is at web addresses. */
export function FetchForm({ action, most }: Props) {
  const t = useTranslations('intake.fetch');
  return (
    <form action={action} className="max-w-measure">
      <Field id="addresses" label={t('addresses')} hint={t('addressesHint', { limit: most })}>
        <textarea
          id="addresses"
          name="addresses"
          className="inp"
          rows={6}
          required
          spellCheck={false}
          autoCapitalize="off"
          aria-describedby={fieldDescription('addresses')}
        />
      </Field>
      <Button type="submit" tone="main">
        {t('submit')}
      </Button>
    </form>
  );
}
