import { useTranslations } from 'next-intl';
import { CoverageSquare } from '@/components/site/coverage-square';

const STATES = ['clean', 'open', 'unread', 'none', 'due'] as const;

/** The squares of the coverage table with their words. */
export function CoverageMeanings() {
  const t = useTranslations();
  return (
    <>
      <ul className="legend">
        {STATES.map((state) => (
          <li key={state}>
            <CoverageSquare state={state} />
            {t(`domain.coverage.${state}`)}
          </li>
        ))}
      </ul>
      <p>{t('about.coverage.text')}</p>
    </>
  );
}
