import { useTranslations } from 'next-intl';
import { DOCUMENT_LOAD_ERROR_CODES } from '@/lib/domain/document';
import type { FileRow } from '@/lib/manage/file-row';

const OWN_CODES = ['file_missing', 'reader_failed', 'dismissed'] as const;

/** Why a file ended as it did, in a sentence. */
export function FileReason({ file: { state, error, report } }: { file: FileRow }) {
  const t = useTranslations();
  if (state !== 'refused') {
    const isPublic = state === 'added' && report !== null && report.publicPath !== null;
    return t(`admin.files.explain.${isPublic ? 'addedPublic' : state}`);
  }
  const document = DOCUMENT_LOAD_ERROR_CODES.find((code) => code === error?.code);
  if (document !== undefined) return t(`documentErrors.${document}`, { ...error?.params });
  return t(`admin.intakeErrors.${OWN_CODES.find((code) => code === error?.code) ?? 'reader_failed'}`);
}
