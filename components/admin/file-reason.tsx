import { useTranslations } from 'next-intl';
import { ADDRESS_CODES } from '@/lib/domain/address-codes';
import { DOCUMENT_LOAD_ERROR_CODES } from '@/lib/domain/document';
import type { FileRow } from '@/lib/manage/file-row';

const OWN_CODES = ['file_missing', 'file_unreadable', 'reader_failed', 'dismissed'] as const;

/** Why a file ended as it did, in a sentence. */
export function FileReason({
  file: { state, stage, isStopping, error, report },
}: {
  file: Pick<FileRow, 'state' | 'stage' | 'isStopping' | 'error' | 'report'>;
}) {
  const t = useTranslations();
  if (isStopping) return t('jobs.stopping');
  if (state === 'running' && stage !== null) return t(`jobs.stages.${stage}`);
  // Of the same bytes that wait for a person: what becomes of those is not known here.
  if (state === 'unchanged' && report === null) return t('intake.twin');
  if (state === 'added' || state === 'updated')
    return t(`admin.files.${state}Then.${report?.standing ?? 'past'}`);
  if (state !== 'refused' && state !== 'failed') return t(`admin.files.explain.${state}`);
  const document = DOCUMENT_LOAD_ERROR_CODES.find((code) => code === error?.code);
  if (document !== undefined) return t(`documentErrors.${document}`, { ...error?.params });
  const address = ADDRESS_CODES.find((code) => code === error?.code);
  if (address !== undefined) return t(`intake.addressErrors.${address}`, { ...error?.params });
  const own = OWN_CODES.find((code) => code === error?.code) ?? 'reader_failed';
  const reason = error?.params['reason'];
  return (
    <>
      {t(`admin.intakeErrors.${own}`)}
      {typeof reason === 'string' && <span className="meta block">{t('desk.reasonOf', { reason })}</span>}
    </>
  );
}
