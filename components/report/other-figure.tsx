import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { isApplicant, isMetricKey } from '@/lib/domain/metrics';
import type { BasisView } from '@/lib/serve/finding-view';
import { nameOfFigure } from './names-of-figures';

/** A figure of the other report a finding rests on, with its year: leads to its place there. */
export function OtherFigure({ basis, name }: { basis: BasisView; name: string }) {
  const t = useTranslations('domain');
  const [metric = '', applicant] = name.split('/');
  if (!isMetricKey(metric)) return null;
  const figure = { metric, applicant: applicant !== undefined && isApplicant(applicant) ? applicant : null };
  return (
    <Link href={`${basis.href}?figure=${name}`}>
      {basis.year} {nameOfFigure(t, figure)}
    </Link>
  );
}
