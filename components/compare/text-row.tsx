import { useTranslations } from 'next-intl';
import { PlainLink } from '@/components/i18n/plain-link';
import { Tag } from '@/components/ui/tag';
import type { AlignedCell } from '@/lib/compare/align-sentences';
import type { ColumnView } from '@/lib/serve/compare/column-view';
import type { SideBySide } from './group-rows';
import { KindMark } from './kind-mark';

/** Neighbouring cells of the same line, to be shown as one paragraph. */
function byLine(cells: readonly AlignedCell[]): AlignedCell[][] {
  const lineOf = (cell: AlignedCell | undefined) => cell?.sentences[0]?.line;
  const paragraphs: AlignedCell[][] = [];
  for (const cell of cells) {
    const last = paragraphs.at(-1);
    if (last !== undefined && lineOf(last[0]) === lineOf(cell)) last.push(cell);
    else paragraphs.push([cell]);
  }
  return paragraphs;
}

/** What else is to be said of a sentence: that it stands elsewhere, is cut otherwise, or does not count as the report's own words. */
function Remarks({ cells, base }: { cells: readonly AlignedCell[]; base: AlignedCell | null }) {
  const t = useTranslations('compare');
  const td = useTranslations('domain.sections');
  const [only, more] = cells;
  const here = only?.sentences.length ?? 0;
  const there = base?.sentences.length ?? here;
  const from = only?.from ?? null;
  const roles = new Set(cells.flatMap((cell) => cell.sentences.map(({ role }) => role)));
  const [role] = roles.size === 1 ? [...roles] : [];
  return (
    <>
      {from !== null && <Tag>{t('movedFrom', { section: td(from) })}</Tag>}{' '}
      {cells.some((cell) => cell.moved) && <Tag>{t('moved')}</Tag>}{' '}
      {more === undefined && here !== there && <Tag>{t('cut', { here, there })}</Tag>}{' '}
      {(role === 'set_phrase' || role === 'law') && <Tag>{t(`roles.${role}`)}</Tag>}
    </>
  );
}

interface ParagraphProps {
  cells: readonly AlignedCell[];
  /** The row's first cell, where this is not it. */
  base: AlignedCell | null;
  column: ColumnView;
  /** True to say of each cell how it is to the first. */
  withKind: boolean;
}

function Paragraph({ cells, base, column, withKind }: ParagraphProps) {
  const t = useTranslations('compare');
  const first = cells[0]?.sentences[0];
  if (first === undefined) return null;
  const end = cells.at(-1)?.sentences.at(-1)?.end ?? first.end;
  const kind = cells[0]?.kind;
  return (
    <>
      <span className="w">
        <PlainLink href={`${column.href}?at=${first.start}-${end}`}>
          {t('place', { organization: column.organization, year: column.year, line: first.line })}
        </PlainLink>{' '}
        <Remarks cells={cells} base={base} />
      </span>
      {withKind && (kind === 'same' || kind === 'changed') && <KindMark kind={kind} />}
      <p lang="zh-CN">
        {cells
          .flatMap((cell) => cell.pieces)
          .map((piece, index) =>
            piece.changed ? (
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

/** One statement as each report has it, or neighbouring sentences that stand in one report only. */
export function TextRow({ row, columns }: { row: SideBySide; columns: readonly ColumnView[] }) {
  const t = useTranslations('compare');
  const lead = row.columns.find((cells) => cells.length > 0)?.[0] ?? null;
  return (
    <li>
      <div>
        <KindMark kind={row.kind} />
      </div>
      {columns.map((column, index) => {
        const cells = row.columns[index] ?? [];
        return (
          <div key={column.id}>
            {cells.length === 0 && (
              <p className="none">
                {t('noCounterpart', { organization: column.organization, year: column.year })}
              </p>
            )}
            {byLine(cells).map((each) => (
              <Paragraph
                key={each[0]?.sentences[0]?.start}
                cells={each}
                base={row.kind === 'only' || each[0] === lead ? null : lead}
                column={column}
                withKind={row.kind === 'changed' && columns.length > 2}
              />
            ))}
          </div>
        );
      })}
    </li>
  );
}
