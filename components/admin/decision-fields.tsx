import { useTranslations } from 'next-intl';
import { LONGEST_COMMENT } from '@/lib/domain/finding-state';

/** What ends the matter first, then the way back. */
const ORDER = ['confirmed', 'explained', 'dismissed', 'open'] as const;

/** What to decide, and why; `id` keeps the controls of several such forms apart. */
export function DecisionFields({ id }: { id: string }) {
  const t = useTranslations('findingLife.decide');
  const td = useTranslations('domain.findingStates');
  return (
    <>
      <fieldset>
        <legend className="font-semibold">{t('state')}</legend>
        {ORDER.map((state) => (
          <label key={state} className="flex items-baseline gap-s2 py-s1">
            <input type="radio" name="state" value={state} required />
            <span>
              {td(state)} <span className="meta">{t(`meaning.${state}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label className="mt-s2 block font-semibold" htmlFor={`${id}-comment`}>
        {t('comment')}
      </label>
      <textarea
        id={`${id}-comment`}
        name="comment"
        className="inp w-full"
        rows={2}
        required
        minLength={2}
        maxLength={LONGEST_COMMENT}
      />
    </>
  );
}
