'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field, fieldDescription } from '@/components/ui/field';
import { Tag } from '@/components/ui/tag';
import type { OrganizationKind } from '@/lib/domain/report';
import type { FileReview } from '@/lib/manage/review-file';
import { KindSelect } from './kind-select';

/** The body's name and kind, typed or taken from the names that the reader thinks possible. */
export function BodyField({ bodies }: { bodies: FileReview['bodies'] }) {
  const t = useTranslations('admin.file');
  const [name, setName] = useState(bodies[0]?.name ?? '');
  const [kind, setKind] = useState<OrganizationKind>(bodies[0]?.kind ?? 'government');
  return (
    <>
      <Field id="organizationName" label={t('organization')} hint={t('organizationHint')}>
        <input
          className="inp w-full"
          id="organizationName"
          name="organizationName"
          lang="zh-CN"
          value={name}
          onChange={(event) => setName(event.target.value)}
          aria-describedby={fieldDescription('organizationName')}
          required
          minLength={2}
          maxLength={100}
        />
      </Field>
      {bodies.length > 1 && (
        <p className="btns mb-s3" role="group" aria-label={t('bodies')}>
          {bodies.map((body) => (
            <Button
              key={body.name}
              aria-pressed={body.name === name}
              onClick={() => {
                setName(body.name);
                setKind(body.kind);
              }}
            >
              {t('useBody', { name: body.name })}{' '}
              {body.reason !== null && <Tag tone="unk">{t(`reasons.${body.reason}`)}</Tag>}
            </Button>
          ))}
        </p>
      )}
      <Field id="kind" label={t('kind')}>
        <KindSelect id="kind" name="kind" value={kind} onChoose={setKind} />
      </Field>
    </>
  );
}
