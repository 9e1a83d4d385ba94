import { useTranslations } from 'next-intl';
import { FindingNote } from '@/components/ui/finding-note';
import { FindingSentence } from '@/components/ui/finding-sentence';
import { BasisLink } from '@/components/ui/basis-link';
import { Verdict } from '@/components/ui/verdict';
import { isMetricKey } from '@/lib/domain/metrics';
import type { Verdict as VerdictOf } from '@/lib/domain/report';
import type { FindingView } from '@/lib/serve/finding-view';
import { Expression } from './expression';
import { FigureLink } from './figure-link';
import type { FiguresByRef } from './figures-by-ref';
import { nameOfFigure } from './names-of-figures';
import { PlaceLink } from './place-link';
import { Suspects } from './suspects';

/** Longer lists of checks that hold are opened when wanted. */
const SHOWN_WHEN_HOLDING = 4;

function Places({ finding, figures }: { finding: FindingView; figures: FiguresByRef }) {
  const t = useTranslations('report.checks');
  const td = useTranslations('domain');
  const { source } = finding;
  const isOfText = finding.params['quote'] !== undefined;
  if (finding.expression !== '' && !isOfText) return null;
  const named = finding.figures.flatMap((name) => figures.get(name) ?? []);
  return (
    <span className="expr-places meta text-t-xs">
      {source !== null && <PlaceLink source={source}>{t('line', { line: source.line })}</PlaceLink>}
      {named.map((figure) => (
        <FigureLink key={figure.ref} name={figure.ref} className="ms-s2 inline-block">
          {isMetricKey(figure.metric) ? nameOfFigure(td, figure) : figure.ref}
        </FigureLink>
      ))}
    </span>
  );
}

function Finding({ finding, figures }: { finding: FindingView; figures: FiguresByRef }) {
  return (
    <li>
      <Verdict verdict={finding.verdict} />
      <div>
        <p>
          <FindingSentence finding={finding} /> <code className="meta">{finding.code}</code>{' '}
          <BasisLink basis={finding.basis} className="text-t-s" />
        </p>
        {finding.expression !== '' && <Expression finding={finding} />}
        <FindingNote finding={finding} />
        <Suspects finding={finding} figures={figures} />
        <Places finding={finding} figures={figures} />
      </div>
    </li>
  );
}

/** What was checked: what is open, violated before undetermined, then what was explained or dismissed, then what holds. */
export function FindingsList({
  findings,
  figures,
}: {
  findings: readonly FindingView[];
  figures: FiguresByRef;
}) {
  const t = useTranslations('report.checks');
  const tl = useTranslations('findingLife.public');
  const open = (verdict: VerdictOf): FindingView[] =>
    findings.filter((finding) => finding.isOpen && finding.verdict === verdict);
  const holding = findings.filter(({ verdict }) => verdict === 'holds');
  const answered = findings.filter(({ verdict, isOpen }) => verdict !== 'holds' && !isOpen);
  const shown = [
    ...open('violated'),
    ...open('undetermined'),
    ...answered,
    ...holding.slice(0, SHOWN_WHEN_HOLDING),
  ];
  const rest = holding.slice(SHOWN_WHEN_HOLDING);
  const list = (items: readonly FindingView[]) =>
    items.map((finding) => (
      <Finding
        key={`${finding.code} ${finding.expression} ${JSON.stringify(finding.params)}`}
        finding={finding}
        figures={figures}
      />
    ));
  return (
    <section id="checks" aria-labelledby="h-checks">
      <div className="sechead">
        <h2 id="h-checks">{t('title')}</h2>
        <p className="text-t-s">
          {t('counts', {
            total: findings.length,
            violated: open('violated').length,
            undetermined: open('undetermined').length,
            holds: holding.length,
          })}
          {answered.length > 0 && (
            <span className="block meta">{tl('answered', { count: answered.length })}</span>
          )}
        </p>
      </div>
      <ul className="find">{list(shown)}</ul>
      {rest.length > 0 && (
        <details className="mt-s3 text-t-s">
          <summary className="text-link underline">{t('more', { count: rest.length })}</summary>
          <ul className="find mt-s3">{list(rest)}</ul>
        </details>
      )}
    </section>
  );
}
