import { useTranslations } from 'next-intl';
import { Tag } from './tag';

/** Marks a sample report wherever it is named. */
export function SampleMark() {
  const t = useTranslations('site');
  return <Tag title={t('sampleTitle')}>{t('sample')}</Tag>;
}
