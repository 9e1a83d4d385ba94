import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { fieldDescription } from '@/components/ui/field';
import { DOUBT_STATES } from '@/lib/domain/finding-state';
import type { FindingsDesk } from '@/lib/manage/findings-desk';

/** Which findings are listed: by rule, state, verdict and place. A plain form, so the address holds it all. */
export function FindingsFilter({ desk: { filter, codes } }: { desk: FindingsDesk }) {
  const t = useTranslations('findingLife.list');
  const td = useTranslations('domain.verdicts');
  return (
    <form method="get" className="mb-s4 flex flex-wrap items-end gap-s4 text-t-s" aria-label={t('filter')}>
      <label>
        <span className="block font-semibold">{t('code')}</span>
        <select name="code" className="inp" defaultValue={filter.code ?? ''}>
          <option value="">{t('allCodes')}</option>
          {codes.map(({ code, count }) => (
            <option key={code} value={code}>
              {t('codeOption', { code, count })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="block font-semibold">{t('stateFilter')}</span>
        <select name="state" className="inp" defaultValue={filter.state}>
          {DOUBT_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`states.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="block font-semibold">{t('verdict')}</span>
        <select name="verdict" className="inp" defaultValue={filter.verdict ?? ''}>
          <option value="">{t('allVerdicts')}</option>
          {(['violated', 'undetermined'] as const).map((verdict) => (
            <option key={verdict} value={verdict}>
              {td(verdict)}
            </option>
          ))}
        </select>
      </label>
      <div>
        <label className="block font-semibold" htmlFor="place">
          {t('place')}
        </label>
        <input
          id="place"
          name="place"
          className="inp"
          inputMode="numeric"
          defaultValue={filter.place ?? ''}
          aria-describedby={fieldDescription('place')}
        />
        <span id={fieldDescription('place')} className="block meta">
          {t('placeHint')}
        </span>
      </div>
      <Button type="submit">{t('apply')}</Button>
    </form>
  );
}
