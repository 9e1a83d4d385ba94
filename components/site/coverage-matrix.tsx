import { useLocale, useTranslations } from 'next-intl';
import { getPathname } from '@/components/i18n/navigation';
import { PlainLink } from '@/components/i18n/plain-link';
import { Still } from '@/components/still/still';
import type { Coverage, CoverageCell, CoverageRow, CoverageState } from '@/lib/serve/coverage';
import { CoverageSquare } from './coverage-square';

const STATES: readonly CoverageState[] = ['clean', 'open', 'unread', 'none', 'due'];

interface Props {
  coverage: Coverage;
  caption: string;
  /** The page with what lies below a row unfolded, or folded again. */
  foldHref?: (row: CoverageRow) => string;
}

/** One square for each body and year, with vertical rules where the form changes. */
export function CoverageMatrix({ coverage, caption, foldHref }: Props) {
  const t = useTranslations('site.coverage');
  const breaks = breaksOf(coverage);
  return (
    <>
      <CoverageLegend counts={coverage.counts} />
      <Still as="table" className="t3 matrix">
        <caption className="sr-only">{caption}</caption>
        <CoverageHead coverage={coverage} />
        <tbody>
          {coverage.rows.map((row) => (
            <CoverageLine key={row.key} row={row} breaks={breaks} foldHref={foldHref} />
          ))}
        </tbody>
      </Still>
      <p className="meta mt-s2">
        {t('note')}
        {coverage.hiddenRows > 0 && <> {t('hiddenRows', { count: coverage.hiddenRows })}</>}
      </p>
    </>
  );
}

function breaksOf({ spans }: Coverage): ReadonlySet<number> {
  return new Set(spans.slice(1).flatMap(({ years }) => years.slice(0, 1)));
}

function columnClass(year: number, breaks: ReadonlySet<number>): string | undefined {
  const classes = [year < 2019 ? 'old' : '', breaks.has(year) ? 'brk' : ''].filter((name) => name !== '');
  return classes.length === 0 ? undefined : classes.join(' ');
}

function CoverageLegend({ counts }: { counts: Coverage['counts'] }) {
  const t = useTranslations('domain.coverage');
  return (
    <ul className="legend">
      {STATES.map((state) => (
        <li key={state}>
          <CoverageSquare state={state} />
          {t(state)} <b>{counts[state]}</b>
        </li>
      ))}
    </ul>
  );
}

function CoverageHead({ coverage }: { coverage: Coverage }) {
  const t = useTranslations();
  const breaks = breaksOf(coverage);
  return (
    <thead>
      <tr className="fm">
        <td />
        {coverage.spans.map(({ form, years }) => (
          <th
            key={form}
            scope="colgroup"
            colSpan={years.length}
            className={columnClass(years[0] ?? 0, breaks)}
          >
            {t(`domain.forms.${form}`)}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col">{t('site.coverage.place')}</th>
        {coverage.years.map((year) => (
          <th key={year} scope="col" className={columnClass(year, breaks)}>
            {year}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface LineProps {
  row: CoverageRow;
  breaks: ReadonlySet<number>;
  foldHref: Props['foldHref'];
}

function CoverageLine({ row, breaks, foldHref }: LineProps) {
  const locale = useLocale();
  return (
    <tr id={`row-${row.key}`}>
      <th
        scope="row"
        className={`d${Math.min(row.depth, 3)}${row.isPlace && row.depth === 0 ? ' outer' : ''}`}
      >
        <PlainLink href={row.href}>{row.label}</PlainLink>
        {foldHref !== undefined && row.below !== undefined && <Fold row={row} href={foldHref(row)} />}
      </th>
      {row.cells.map((cell) => (
        <td key={cell.year} className={columnClass(cell.year, breaks)}>
          <CoverageMark cell={cell} label={row.label} locale={locale} />
        </td>
      ))}
    </tr>
  );
}

function Fold({ row: { key, label, below }, href }: { row: CoverageRow; href: string }) {
  const t = useTranslations('site.coverage');
  if (below === undefined) return null;
  const { isOpen, bodies, reports } = below;
  return (
    <>
      {' '}
      <PlainLink className="fold" href={`${href}#row-${key}`}>
        {t(isOpen ? 'fold' : 'unfold', { bodies, reports })}
        <span className="sr-only"> {label}</span>
      </PlainLink>
    </>
  );
}

/** A plain link, because there are hundreds. */
function CoverageMark({
  cell: { year, state, href },
  label,
  locale,
}: {
  cell: CoverageCell;
  label: string;
  locale: ReturnType<typeof useLocale>;
}) {
  const t = useTranslations('domain.coverage');
  const title = `${label} ${year}: ${t(state)}`;
  if (href === null) {
    return (
      <span title={title}>
        <CoverageSquare state={state} />
        <span className="sr-only">{t(state)}</span>
      </span>
    );
  }
  return (
    <a href={getPathname({ href, locale })} title={title}>
      <CoverageSquare state={state} />
      <span className="sr-only">{title}</span>
    </a>
  );
}
