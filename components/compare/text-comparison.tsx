import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { Link } from '@/components/i18n/navigation';
import { Still } from '@/components/still/still';
import { Section } from '@/components/ui/section';
import type { AlignedSection } from '@/lib/compare/align-sentences';
import type { ComparePage } from '@/lib/serve/compare/compare-page';
import { compareHref, TEXT_VIEWS, type CompareState } from './compare-state';
import { groupRows } from './group-rows';
import { KindMark } from './kind-mark';
import { ReuseTable } from './reuse-table';
import { TextRow } from './text-row';

interface Props {
  page: ComparePage;
  state: CompareState;
}

function SectionRows({ section, page, state }: Props & { section: AlignedSection }) {
  const td = useTranslations('domain.sections');
  const rows = groupRows(section.rows.filter((row) => state.text === 'all' || row.kind === state.text));
  if (rows.length === 0) return null;
  return (
    <section className="mt-s6" aria-labelledby={`text-${section.kind}`}>
      <h3 className="mb-s2" id={`text-${section.kind}`}>
        {td(section.kind)}
      </h3>
      <Still as="ul" className="align" style={{ '--n': page.columns.length } as CSSProperties}>
        {rows.map((row) => (
          <TextRow
            key={row.columns.map((cells) => cells[0]?.sentences[0]?.start ?? '-').join(' ')}
            row={row}
            columns={page.columns}
          />
        ))}
      </Still>
    </section>
  );
}

function Views({ page, state }: Props) {
  const t = useTranslations('compare.views');
  const rows = page.sections.flatMap((section) => section.rows);
  return (
    <span className="no-print choices">
      {TEXT_VIEWS.map((view) => (
        <Link
          key={view}
          href={compareHref(state, { text: view })}
          aria-current={view === state.text ? 'true' : undefined}
          className={view === state.text ? 'font-semibold text-ink no-underline' : undefined}
          scroll={false}
          prefetch={false}
        >
          {t(view, { count: rows.filter((row) => view === 'all' || row.kind === view).length })}
        </Link>
      ))}
    </span>
  );
}

/** The narrative of each section, sentence beside sentence. */
export function TextComparison({ page, state }: Props) {
  const t = useTranslations('compare');
  return (
    <Section title={t('text')} aside={<Views page={page} state={state} />} id="text">
      <ReuseTable page={page} />
      <h3 className="mb-s2 mt-s6">{t('sideBySide')}</h3>
      <div className="legend">
        <KindMark kind="same" />
        <KindMark kind="changed" />
        <span className="font-serif">
          {t.rich('changedExample', { mark: (words) => <span className="chg">{words}</span> })}
        </span>
        <KindMark kind="only" />
      </div>
      {page.sections.length === 0 && <p className="meta">{t('noText')}</p>}
      {page.sections.map((section) => (
        <SectionRows key={section.kind} section={section} page={page} state={state} />
      ))}
    </Section>
  );
}
