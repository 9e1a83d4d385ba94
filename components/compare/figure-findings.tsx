import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { PlainLink } from '@/components/i18n/plain-link';
import { Still } from '@/components/still/still';
import { BasisLink } from '@/components/ui/basis-link';
import { FindingNote } from '@/components/ui/finding-note';
import { FindingSentence } from '@/components/ui/finding-sentence';
import { PlainExpression } from '@/components/ui/plain-expression';
import { Verdict } from '@/components/ui/verdict';
import type { MetricKey } from '@/lib/domain/metrics';
import type { ColumnView } from '@/lib/serve/compare/column-view';
import type { ComparePage } from '@/lib/serve/compare/compare-page';
import type { FindingView } from '@/lib/serve/finding-view';

export const findingAnchor = (finding: FindingView): string => `finding-${finding.id}`;

/** Beside a figure: that a check found something about it, and the way to what it found. */
export function FindingMarks({ findings, column }: { findings: readonly FindingView[]; column: ColumnView }) {
  const t = useTranslations('compare');
  return (['violated', 'undetermined'] as const).map((verdict) => {
    const found = findings.filter((finding) => finding.verdict === verdict);
    const [first] = found;
    if (first === undefined) return null;
    return (
      <a
        key={verdict}
        className="check"
        href={`#${findingAnchor(first)}`}
        aria-label={t(`checkMark.${verdict}`, {
          count: found.length,
          report: t('columnName', { organization: column.organization, year: column.year }),
        })}
      >
        <Verdict verdict={verdict} />
        {found.length > 1 && ` ${found.length}`}
      </a>
    );
  });
}

function Finding({ finding, column }: { finding: FindingView; column: ColumnView }) {
  const [figure] = finding.figures;
  return (
    <li id={findingAnchor(finding)} tabIndex={-1}>
      <Verdict verdict={finding.verdict} />
      <div>
        <p>
          <FindingSentence finding={finding} />{' '}
          <PlainLink href={`${column.href}?figure=${figure ?? ''}`} className="meta">
            <code>{finding.code}</code>
          </PlainLink>{' '}
          <BasisLink basis={finding.basis} className="text-t-s" />
        </p>
        <PlainExpression finding={finding} />
        <FindingNote finding={finding} />
      </div>
    </li>
  );
}

interface Props {
  page: ComparePage;
  metrics: readonly MetricKey[];
  findingsOf: (key: MetricKey, index: number) => readonly FindingView[];
}

/** What the checks found wrong, or could not decide, about the figures of the table; report by report. */
export function FigureFindings({ page, metrics, findingsOf }: Props) {
  const t = useTranslations('compare');
  const lists = page.columns.map((column, index) => {
    const concerned = new Set(metrics.flatMap((key) => findingsOf(key, index)));
    return { column, findings: (page.findings[index] ?? []).filter((finding) => concerned.has(finding)) };
  });
  if (lists.every(({ findings }) => findings.length === 0)) {
    return <p className="meta mt-s3">{t('noFindings')}</p>;
  }
  return (
    <section className="mt-s5" aria-labelledby="figure-findings">
      <h3 id="figure-findings">{t('findings')}</h3>
      <p className="meta mb-s3">{t('findingsIntro')}</p>
      {lists.map(({ column, findings }) => (
        <Fragment key={column.id}>
          {findings.length > 0 && (
            <>
              <h4 className="mt-s4 mb-s2" lang="zh-CN">
                {column.organization} {column.year}
              </h4>
              <Still as="ul" className="find">
                {findings.map((finding) => (
                  <Finding key={finding.id} finding={finding} column={column} />
                ))}
              </Still>
            </>
          )}
        </Fragment>
      ))}
    </section>
  );
}
