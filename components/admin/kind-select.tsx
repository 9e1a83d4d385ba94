import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { ORGANIZATION_KINDS, type OrganizationKind } from '@/lib/domain/report';

type Props = Omit<ComponentProps<'select'>, 'value' | 'onChange'> & {
  readonly value: OrganizationKind;
  readonly onChoose: (kind: OrganizationKind) => void;
};

/** The kinds of bodies to choose from. */
export function KindSelect({ onChoose, ...props }: Props) {
  const t = useTranslations('domain.kinds');
  return (
    <select
      className="inp"
      {...props}
      onChange={(event) =>
        onChoose(ORGANIZATION_KINDS.find((known) => known === event.target.value) ?? 'other')
      }
    >
      {ORGANIZATION_KINDS.map((known) => (
        <option key={known} value={known}>
          {t(known)}
        </option>
      ))}
    </select>
  );
}
