import { useFormatter } from 'next-intl';
import type { ReactNode } from 'react';

interface Props {
  numerator: number;
  denominator: number;
  /** What is said of it besides, such as a warning. */
  children?: ReactNode;
}

/** A share with what was divided by what. */
export function Share({ numerator, denominator, children }: Props) {
  const format = useFormatter();
  const share = numerator / denominator;
  return (
    <>
      <b>{format.number(share, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })}</b>
      <span className="d">
        {format.number(numerator)} ÷ {format.number(denominator)}
      </span>
      <span className="bar" aria-hidden="true">
        <i style={{ width: `${Math.min(100, share * 100)}%` }} />
      </span>
      {children}
    </>
  );
}
