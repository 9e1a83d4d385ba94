import { useLocale, useTranslations } from 'next-intl';
import { FollowComparison } from '@/components/basket/follow-comparison';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import type { ColumnView } from '@/lib/serve/compare/column-view';
import type { ComparePage } from '@/lib/serve/compare/compare-page';
import { ChosenColumns, ColumnChooser } from './column-chooser';
import { placeColumns } from './columns';
import { compareHref, type CompareState } from './compare-state';
import { FigureComparison } from './figure-comparison';
import { RateComparison } from './rate-comparison';
import { TextComparison } from './text-comparison';

interface Props {
  page: ComparePage;
  state: CompareState;
  /** Reports that could be added. */
  found: readonly ColumnView[];
  /** True when there is room for another column. */
  hasRoom: boolean;
}

function Adding({ page, state, found }: Omit<Props, 'hasRoom'>) {
  const t = useTranslations('compare');
  return (
    <details className="no-print mt-s3" open={state.find !== ''}>
      <summary className="text-t-s text-link underline">{t('add')}</summary>
      <div className="mt-s3">
        <ColumnChooser state={state} columns={page.columns} found={found} />
      </div>
    </details>
  );
}

/** The comparison as files, with the address's own parameters. */
function Files({ page, state }: { page: ComparePage; state: CompareState }) {
  const t = useTranslations('compare');
  const locale = useLocale();
  const prefix = locale === 'zh' ? '' : `/${locale}`;
  const reports = page.columns.map((column) => column.id);
  const query = compareHref(state, { reports, differing: false, text: 'all', find: '' }).slice(
    '/compare'.length,
  );
  return (
    <p className="no-print choices mt-s3">
      <span className="text-ink-3">{t('files')}</span>
      <a href={`${prefix}/compare/comparison.xlsx${query}`}>{t('fileNames.xlsx')}</a>
      <a href={`/compare/figures.csv${query}`}>{t('fileNames.figures')}</a>
      <a href={`/compare/text.csv${query}`}>{t('fileNames.text')}</a>
      <a href={`/api/v1/compare${query}`}>{t('fileNames.json')}</a>
      <span className="text-ink-3">{t('print')}</span>
    </p>
  );
}

/** Nothing to compare yet: how to choose, and reports to begin with. */
function Choosing({ page, state, found }: Omit<Props, 'hasRoom'>) {
  const t = useTranslations('compare');
  const { columns } = page;
  return (
    <>
      <PageTitle title={t('title')}>
        <p>{columns.length === 0 ? t('intro') : t('oneChosen')}</p>
        <ChosenColumns columns={columns} state={state} />
      </PageTitle>
      <h2 className="mb-s3">{columns.length === 0 ? t('chooseFirst') : t('chooseSecond')}</h2>
      <ColumnChooser state={state} columns={columns} found={found} />
      {state.find === '' && found.length === 0 && <EmptyState title={t('nothingYet')} />}
    </>
  );
}

/** Reports side by side: figures, rates, and the narrative of each section. */
export function Comparison({ page, state, found, hasRoom }: Props) {
  const t = useTranslations('compare');
  const missing = page.missing > 0 && <Notice tone="unk">{t('missing', { count: page.missing })}</Notice>;
  if (page.columns.length < 2) {
    return (
      <>
        <FollowComparison reports={page.columns.map((column) => column.id)} />
        {missing}
        <Choosing page={page} state={state} found={found} />
      </>
    );
  }
  return (
    <>
      <FollowComparison reports={page.columns.map((column) => column.id)} />
      <PageTitle title={t('titleOf', { count: page.columns.length })}>
        <p className="meta">{t('toFirst')}</p>
        <ChosenColumns columns={page.columns} state={state} />
        {hasRoom && <Adding page={page} state={state} found={found} />}
        <Files page={page} state={state} />
      </PageTitle>
      {missing}
      {placeColumns(page.columns).some((column) => column.breaks) && (
        <Notice tone="unk">{t('formsDiffer')}</Notice>
      )}
      <FigureComparison page={page} state={state} />
      <RateComparison page={page} />
      <TextComparison page={page} state={state} />
    </>
  );
}
