import { useLocale, useTranslations } from 'next-intl';
import { getPathname } from '@/components/i18n/navigation';
import { Button } from '@/components/ui/button';
import { metricPath } from '@/lib/domain/addresses';
import { DIVISION_LEVELS, ORGANIZATION_KINDS } from '@/lib/domain/report';
import type { MetricView } from '@/lib/serve/metric/metric-view';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  view: MetricView;
  /** The provinces, and the division asked for where it is another. */
  divisions: readonly { readonly code: string; readonly name: string }[];
}

/** Which year and which bodies the page is about. A plain form, so it works without script. */
export function MetricFilter({ view, divisions }: Props) {
  const t = useTranslations();
  const action = getPathname({ href: metricPath(view.metric.key), locale: useLocale() });
  const { applicant, sort, body, year, division, level, kind, scale } = view.query;
  const kept = {
    ...(applicant !== 'total' && { applicant }),
    ...(sort !== 'highest' && { sort }),
    ...(body && { body }),
  };
  const years = view.trend.map((each) => ({ value: String(each.year), label: String(each.year) })).reverse();
  const all = { value: '', label: t('metric.filter.all') };
  return (
    <form action={action} className="metric-filter no-print">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Choice name="year" label={t('metric.filter.year')} options={years} value={String(year ?? '')} />
      <Choice
        name="division"
        label={t('metric.filter.division')}
        options={[all, ...divisions.map(({ code, name }) => ({ value: code, label: name }))]}
        value={division ?? ''}
      />
      <Choice
        name="level"
        label={t('metric.filter.level')}
        options={[
          all,
          ...DIVISION_LEVELS.map((each) => ({ value: each, label: t(`domain.levels.${each}`) })),
        ]}
        value={level ?? ''}
      />
      <Choice
        name="kind"
        label={t('metric.filter.kind')}
        options={[
          all,
          ...ORGANIZATION_KINDS.map((each) => ({ value: each, label: t(`domain.kinds.${each}`) })),
        ]}
        value={kind ?? ''}
      />
      <Choice
        name="scale"
        label={t('metric.filter.scale')}
        options={(['linear', 'log'] as const).map((each) => ({
          value: each,
          label: t(`metric.filter.${each}`),
        }))}
        value={scale}
      />
      <Button type="submit">{t('metric.filter.submit')}</Button>
    </form>
  );
}

function Choice({
  name,
  label,
  options,
  value,
}: {
  name: string;
  label: string;
  options: readonly Option[];
  value: string;
}) {
  return (
    <label className="text-t-s">
      <span className="block font-semibold">{label}</span>
      <select className="inp" name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
