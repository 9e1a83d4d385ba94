import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { FindingView } from '@/lib/serve/finding-view';
import { FigureLink } from './figure-link';
import type { FiguresByRef } from './figures-by-ref';
import { nameOfFigure } from './names-of-figures';

/** The cells that could repair a broken sum: each alone, or where none alone does, two together. */
export function Suspects({ finding, figures }: { finding: FindingView; figures: FiguresByRef }) {
  const t = useTranslations('report.checks');
  const td = useTranslations('domain');
  const named = finding.params['suspects'];
  if (typeof named !== 'string') return null;
  const sets = named.split(' ').map((set) => set.split('+').flatMap((name) => figures.get(name) ?? []));
  return (
    <p className="meta">
      {t(named.includes('+') ? 'suspectsTogether' : 'suspects')}
      {sets.map((cells) => (
        <span key={cells.map(({ ref }) => ref).join()} className="ms-s2 inline-block">
          {cells.map((figure, index) => (
            <Fragment key={figure.ref}>
              {index > 0 && ' ＋ '}
              <FigureLink name={figure.ref} className="">
                {nameOfFigure(td, figure)}
              </FigureLink>
            </Fragment>
          ))}
        </span>
      ))}
    </p>
  );
}
