import { useTranslations } from 'next-intl';
import { DOCUMENT_LOAD_ERROR_CODES } from '@/lib/domain/document';
import type { FileRow } from '@/lib/manage/file-row';

const OWN_CODES = ['file_missing', 'file_unreadable', 'reader_failed', 'dismissed'] as const;

/** Why a file ended as it did, in a sentence. */
export function FileReason({ file: { state, error, report } }: { file: FileRow }) {
  const t = useTranslations();
  if (state === 'added' || state === 'updated')
    return t(`admin.files.${state}Then.${report?.standing ?? 'past'}`);
  if (state !== 'refused') return t(`admin.files.explain.${state}`);
  const document = DOCUMENT_LOAD_ERROR_CODES.find((code) => code === error?.code);
  if (document !== undefined) return t(`documentErrors.${document}`, { ...error?.params });
  const own = OWN_CODES.find((code) => code === error?.code) ?? 'reader_failed';
  const reason = error?.params['reason'];
  return (
    <>
      {t(`admin.intakeErrors.${own}`)}
      {typeof reason === 'string' && <span className="meta block">{t('desk.reasonOf', { reason })}</span>}
    </>
  );
}
