'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { nameOfFigure } from '@/components/report/names-of-figures';
import { statutoryHeading } from '@/components/report/section-heading';
import type { Change } from '@/lib/domain/correction';
import { isApplicant, isMetricKey } from '@/lib/domain/metrics';
import { SECTION_KINDS, type FigureStatus } from '@/lib/domain/report';
import { useReview } from './review-context';

type FigureChange = Extract<Change, { kind: 'figure' }>;

/** A change in words: what it is about, what was read, what it is from then on. */
export function useChangeWords(): (change: Change) => string {
  const t = useTranslations('desk.changes');
  const td = useTranslations('domain');
  const format = useFormatter();
  const { subject } = useReview();
  const figureWords = ({ target, after }: FigureChange): string => {
    const [metric = '', applicant = ''] = target.split('/');
    const read = subject.view.figures.find(({ ref }) => ref === target);
    const name = isMetricKey(metric)
      ? nameOfFigure(td, { metric, applicant: isApplicant(applicant) ? applicant : null })
      : target;
    const number = (value: number): string => format.number(value, { maximumFractionDigits: 6 });
    const worded = (value: number | null, status: FigureStatus): string =>
      value === null
        ? td(`statuses.${status}`)
        : status === 'inferred'
          ? `[${number(value)}]`
          : number(value);
    const from = read === undefined ? t('notRead') : worded(read.value, read.status);
    return t('figure', {
      name,
      from,
      to: after === null ? t('notPrinted') : worded(after.value, after.status),
    });
  };
  return (change) => {
    switch (change.kind) {
      case 'figure':
        return figureWords(change);
      case 'title':
        return t('title', { from: subject.title ?? t('none'), to: change.after ?? t('none') });
      case 'published_on':
        return t('publishedOn', { from: subject.publishedOn ?? t('none'), to: change.after ?? t('none') });
      case 'identity': {
        const { division, organization, year } = change.after;
        return t('identity', { name: organization.name, place: `${division.name} ${division.code}`, year });
      }
      case 'section': {
        const kind = SECTION_KINDS.find((known) => known === change.target.split(':')[0]) ?? 'other';
        const name = statutoryHeading(kind);
        return change.after === null
          ? t('sectionGone', { name })
          : t('section', { name, line: change.after.source.line });
      }
    }
  };
}
