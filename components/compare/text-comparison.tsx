import { useFormatter, useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { Link } from '@/components/i18n/navigation';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import type { AlignedCell, AlignedRow } from '@/lib/compare/align-sentences';
import type { ColumnView, ComparePage, SectionComparison } from '@/lib/serve/compare-page';
import { compareHref, TEXT_VIEWS, type CompareState } from './compare-state';
import { groupRows, type SideBySide } from './group-rows';

const SHAPES: Record<AlignedRow['kind'], string> = {
  same: 'M2 6h12M2 10h12',
  changed: 'M2 8c2-4 4-4 6 0s4 4 6 0',
  only: 'M5 8a3 3 0 1 0 6 0a3 3 0 1 0 -6 0',
};

/** = 相同, ~ 改动字句 or ○ 仅此一份: a shape and a word. */
function Kind({ kind }: { kind: AlignedRow['kind'] }) {
  const t = useTranslations('compare.kinds');
  return (
    <span className="kind">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SHAPES[kind]} />
      </svg>
      {t(kind)}
    </span>
  );
}

/** Neighbouring sentences of the same line, to be shown as one paragraph. */
function byLine(cells: readonly AlignedCell[]): AlignedCell[][] {
  const paragraphs: AlignedCell[][] = [];
  for (const cell of cells) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.sentence.line === cell.sentence.line) last.push(cell);
    else paragraphs.push([cell]);
  }
  return paragraphs;
}

function Paragraph({
  cells,
  column,
  marked,
}: {
  cells: readonly AlignedCell[];
  column: ColumnView;
  marked: boolean;
}) {
  const t = useTranslations('compare');
  const first = cells[0]?.sentence;
  if (first === undefined) return null;
  const end = cells.at(-1)?.sentence.end ?? first.end;
  return (
    <>
      <span className="w">
        <Link href={`${column.href}?at=${first.start}-${end}`}>
          {t('place', { organization: column.organization, year: column.year, line: first.line })}
        </Link>{' '}
        {cells.some((cell) => cell.moved) && <Tag>{t('moved')}</Tag>}
      </span>
      <p lang="zh-CN">
        {cells
          .flatMap((cell) => cell.pieces)
          .map((piece, index) =>
            piece.changed && marked ? (
              <span className="chg" key={index}>
                {piece.text}
              </span>
            ) : (
              piece.text
            ),
          )}
      </p>
    </>
  );
}

function Row({ row, columns }: { row: SideBySide; columns: readonly ColumnView[] }) {
  const t = useTranslations('compare');
  return (
    <li>
      <div>
        <Kind kind={row.kind} />
      </div>
      {columns.map((column, index) => {
        const cells = row.columns[index] ?? [];
        return (
          <div key={column.id}>
            {cells.length === 0 && (
              <p className="none">{t('noCounterpart', { organization: column.organization })}</p>
            )}
            {byLine(cells).map((each) => (
              <Paragraph
                key={each[0]?.sentence.start}
                cells={each}
                column={column}
                marked={row.kind === 'changed'}
              />
            ))}
          </div>
        );
      })}
    </li>
  );
}

function SectionRows({
  section,
  page,
  state,
}: {
  section: SectionComparison;
  page: ComparePage;
  state: CompareState;
}) {
  const td = useTranslations('domain.sections');
  const rows = groupRows(section.rows.filter((row) => state.text === 'all' || row.kind === state.text));
  if (rows.length === 0) return null;
  return (
    <section className="mt-s6" aria-labelledby={`text-${section.kind}`}>
      <h3 className="mb-s2" id={`text-${section.kind}`}>
        {td(section.kind)}
      </h3>
      <ul className="align" style={{ '--n': page.columns.length } as CSSProperties}>
        {rows.map((row) => (
          <Row
            key={row.columns.map((cells) => cells[0]?.sentence.start ?? '-').join(' ')}
            row={row}
            columns={page.columns}
          />
        ))}
      </ul>
    </section>
  );
}

function Reused({ page }: { page: ComparePage }) {
  const t = useTranslations('compare');
  const format = useFormatter();
  const base = page.columns[0];
  if (base === undefined) return null;
  return page.reuse.map((reuse, index) => {
    const column = page.columns[index + 1];
    if (column === undefined || reuse.total === 0) return null;
    return (
      <p key={column.id}>
        {t('reuse', {
          organization: column.organization,
          year: column.year,
          base: base.organization,
          baseYear: base.year,
          share: format.number(reuse.shared / reuse.total, { style: 'percent', maximumFractionDigits: 0 }),
          shared: format.number(reuse.shared),
          total: format.number(reuse.total),
        })}
      </p>
    );
  });
}

function Views({ state }: { state: CompareState }) {
  const t = useTranslations('compare.views');
  return (
    <span className="no-print choices">
      {TEXT_VIEWS.map((view) => (
        <Link
          key={view}
          href={compareHref(state, { text: view })}
          aria-current={view === state.text ? 'true' : undefined}
          className={view === state.text ? 'font-semibold text-ink no-underline' : undefined}
          scroll={false}
        >
          {t(view)}
        </Link>
      ))}
    </span>
  );
}

/** The narrative of each section, sentence beside sentence. */
export function TextComparison({ page, state }: { page: ComparePage; state: CompareState }) {
  const t = useTranslations('compare');
  return (
    <Section title={t('text')} aside={<Views state={state} />}>
      <div className="legend">
        <Kind kind="same" />
        <Kind kind="changed" />
        <span className="font-serif">
          {t.rich('changedExample', { mark: (words) => <span className="chg">{words}</span> })}
        </span>
        <Kind kind="only" />
      </div>
      <div className="meta">
        <Reused page={page} />
      </div>
      {page.sections.map((section) => (
        <SectionRows key={section.kind} section={section} page={page} state={state} />
      ))}
    </Section>
  );
}
