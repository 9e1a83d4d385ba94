import { useTranslations } from 'next-intl';
import { FigureLink } from '@/components/report/figure-link';
import { FindingSentence } from '@/components/ui/finding-sentence';
import { nameOfFigure } from '@/components/report/names-of-figures';
import { PlaceLink } from '@/components/report/place-link';
import { BasisLink } from '@/components/ui/basis-link';
import { PlainExpression } from '@/components/ui/plain-expression';
import { Verdict } from '@/components/ui/verdict';
import type { FigureView } from '@/lib/serve/figure-view';
import type { FindingView } from '@/lib/serve/finding-view';

const MOST_NAMED = 12;

/** What is doubtful, the worst first, with the way to its place; then how much holds. */
export function ReadDoubts({
  findings,
  figures,
}: {
  findings: readonly FindingView[];
  figures: readonly FigureView[];
}) {
  const t = useTranslations('admin.version');
  const doubts = findings.filter(({ verdict }) => verdict !== 'holds');
  const byRef = new Map<string, FigureView>(figures.map((figure) => [figure.ref, figure]));
  return (
    <section aria-label={t('doubts', { count: doubts.length })}>
      {doubts.length === 0 && <p className="doubt">{t('noDoubts')}</p>}
      {doubts.map((finding) => (
        <div className="doubt" key={finding.id}>
          <p>
            <Verdict verdict={finding.verdict} /> <FindingSentence finding={finding} />{' '}
            <code className="meta">{finding.code}</code> <BasisLink basis={finding.basis} />
          </p>
          <PlainExpression finding={finding} />
          <Places finding={finding} byRef={byRef} />
        </div>
      ))}
      <p className="doubt meta">{t('holding', { count: findings.length - doubts.length })}</p>
    </section>
  );
}

function Places({ finding, byRef }: { finding: FindingView; byRef: ReadonlyMap<string, FigureView> }) {
  const t = useTranslations('admin.version');
  const td = useTranslations('domain');
  const named = finding.figures.flatMap((ref) => byRef.get(ref) ?? []).slice(0, MOST_NAMED);
  return (
    <p className="flex flex-wrap gap-x-s3 text-t-xs">
      {finding.source !== null && (
        <PlaceLink source={finding.source}>{t('line', { line: finding.source.line })}</PlaceLink>
      )}
      {named.map((figure) => (
        <FigureLink key={figure.ref} name={figure.ref} className="inline-block">
          {nameOfFigure(td, figure)}
        </FigureLink>
      ))}
    </p>
  );
}
