import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { readCompareState } from '@/components/compare/compare-state';
import { Comparison } from '@/components/compare/comparison';
import { MOST_REPORTS } from '@/lib/domain/comparison-limits';
import { comparePage } from '@/lib/serve/compare/compare-page';
import { findColumns } from '@/lib/serve/compare/find-columns';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('compare');
  return { title: t('title') };
}

export default async function Page({ searchParams }: Props) {
  const state = readCompareState(await searchParams);
  const page = await comparePage(state.reports, state.applicant);
  const hasRoom = page.columns.length < MOST_REPORTS;
  const found = hasRoom ? await findColumns(state.find, page.columns) : [];
  return <Comparison page={page} state={state} found={found} hasRoom={hasRoom} />;
}
