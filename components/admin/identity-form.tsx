import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field, fieldDescription } from '@/components/ui/field';
import { Tag } from '@/components/ui/tag';
import type { FileReview } from '@/lib/manage/review-file';
import { BodyField } from './body-field';

interface Props {
  reading: FileReview['reading'];
  choices: FileReview['choices'];
  bodies: FileReview['bodies'];
  /** Code of the division that is chosen beforehand. */
  chosen: string | null;
  assign: (form: FormData) => Promise<void>;
}

/** A person's decision whose report it is: place, organization, year. */
export function IdentityForm({ reading, choices, bodies, chosen, assign }: Props) {
  const t = useTranslations('admin.file');
  return (
    <form action={assign}>
      <PlaceChoice choices={choices} chosen={chosen} />
      <BodyField bodies={bodies} />
      <Field id="year" label={t('year')} hint={t('yearHint')}>
        <input
          className="inp w-[8em]"
          id="year"
          name="year"
          type="number"
          min={2008}
          defaultValue={reading.year ?? ''}
          aria-describedby={fieldDescription('year')}
          required
        />
      </Field>
      <Button type="submit" tone="main" id="assign">
        {t('submit')}
      </Button>
    </form>
  );
}

function PlaceChoice({ choices, chosen }: Pick<Props, 'choices' | 'chosen'>) {
  const t = useTranslations('admin.file');
  return (
    <fieldset className="mb-s4">
      <legend className="text-t-s font-semibold">{t('place')}</legend>
      {choices.length === 0 && <p className="text-t-s text-ink-3">{t('placeNone')}</p>}
      <div className="choice">
        {choices.map(({ code, path, reason }) => (
          <label key={code}>
            <input type="radio" name="divisionCode" value={code} defaultChecked={code === chosen} required />
            <span>
              <span lang="zh-CN">{path.join(' › ')}</span> <code className="meta">{code}</code>{' '}
              {reason !== null && <Tag tone="unk">{t(`reasons.${reason}`)}</Tag>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
