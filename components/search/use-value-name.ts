import { useTranslations } from 'next-intl';
import { ORGANIZATION_KINDS, SECTION_KINDS } from '@/lib/domain/report';

/** Names a filter's values in the reader's language: parts and kinds from the catalogue, the rest as it is. */
export function useValueName(): (condition: string, value: string) => string {
  const t = useTranslations();
  const nameOf = (condition: string, value: string): string => {
    const section = SECTION_KINDS.find((known) => condition === 'section' && known === value);
    const kind = ORGANIZATION_KINDS.find((known) => condition === 'kind' && known === value);
    if (section !== undefined) return t(`search.parts.${section}`);
    return kind === undefined ? value : t(`domain.kinds.${kind}`);
  };
  return (condition, value) =>
    condition === 'section' || condition === 'kind'
      ? value
          .split(',')
          .map((one) => nameOf(condition, one))
          .join(t('search.listComma'))
      : value;
}
