import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field, fieldDescription } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

/** Looks for a division by name or code; what is found joins the choices below. */
export function DivisionSearch({ text, isEmpty }: { text: string; isEmpty: boolean }) {
  const t = useTranslations('admin.file');
  return (
    <form method="get" role="search" className="mb-s5">
      <Field id="place" label={t('search')} hint={t('searchHint')}>
        <div className="flex gap-s2">
          <input
            className="inp min-w-0 flex-1"
            id="place"
            name="place"
            defaultValue={text}
            lang="zh-CN"
            aria-describedby={fieldDescription('place')}
          />
          <Button type="submit">{t('searchButton')}</Button>
        </div>
      </Field>
      {isEmpty && (
        <Notice tone="unk" alert>
          {t('searchNone', { text })}
        </Notice>
      )}
    </form>
  );
}
