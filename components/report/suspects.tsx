import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { FindingView } from '@/lib/serve/finding-view';
import { FigureLink } from './figure-link';
import type { FiguresByRef } from './figures-by-ref';
import { nameOfFigure } from './names-of-figures';
import { OtherFigure } from './other-figure';

interface Props {
  finding: FindingView;
  figures: FiguresByRef;
}

/** A cell by its name, which begins with a year where it stands in the other report. */
function Suspect({ name, finding: { basis }, figures }: Props & { name: string }) {
  const t = useTranslations('domain');
  const elsewhere = /^\d{4}:(.+)$/.exec(name)?.[1];
  if (elsewhere !== undefined) return basis !== null && <OtherFigure basis={basis} name={elsewhere} />;
  const figure = figures.get(name);
  return (
    figure !== undefined && (
      <FigureLink name={figure.ref} className="">
        {nameOfFigure(t, figure)}
      </FigureLink>
    )
  );
}

/** The cells that could repair a broken sum: each alone, or where none alone does, two together. */
export function Suspects({ finding, figures }: Props) {
  const t = useTranslations('report.checks');
  const named = finding.params['suspects'];
  if (typeof named !== 'string') return null;
  return (
    <p className="meta">
      {t(named.includes('+') ? 'suspectsTogether' : 'suspects')}
      {named.split(' ').map((set) => (
        <span key={set} className="ms-s2 inline-block">
          {set.split('+').map((name, index) => (
            <Fragment key={name}>
              {index > 0 && ' ＋ '}
              <Suspect name={name} finding={finding} figures={figures} />
            </Fragment>
          ))}
        </span>
      ))}
    </p>
  );
}
