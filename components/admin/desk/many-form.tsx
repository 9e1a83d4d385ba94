'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useRef, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { alikeGroups, pickBoxes, type AlikeGroup, type Boxes } from './alike-groups';
import type { ManyOutcome } from './many-outcome';
import { ManyResults } from './many-results';

interface Props {
  act: (before: ManyOutcome, form: FormData) => Promise<ManyOutcome>;
  boxes: readonly Boxes[];
  children: ReactNode;
}

function PickAlike({ groups, pick }: { groups: readonly AlikeGroup[]; pick: (group: AlikeGroup) => void }) {
  const t = useTranslations('desk.many');
  if (groups.length === 0) return null;
  return (
    <p className="btns needs-script">
      {groups.map((group) => (
        <Button key={`${group.by} ${group.value}`} onClick={() => pick(group)}>
          {t(`pick.${group.by}`, { value: group.value, count: group.ids.length })}
        </Button>
      ))}
    </p>
  );
}

function Reject() {
  const t = useTranslations('desk.many');
  return (
    <details>
      <summary>{t('reject')}</summary>
      <label>
        {t('reason')} <input className="inp" name="reason" maxLength={500} />
      </label>{' '}
      <Button type="submit" tone="warn" name="do" value="reject">
        {t('rejectNow')}
      </Button>
    </details>
  );
}

function Assign() {
  const t = useTranslations('desk.many');
  return (
    <details>
      <summary>{t('assign')}</summary>
      <p className="meta">{t('assignHint')}</p>
      <label>
        {t('place')} <input className="inp" name="place" lang="zh-CN" />
      </label>{' '}
      <label>
        {t('body')} <input className="inp" name="organizationName" lang="zh-CN" maxLength={100} />
      </label>{' '}
      <label>
        {t('year')} <input className="inp w-[6em]" name="year" inputMode="numeric" pattern="\d{4}" />
      </label>{' '}
      <Button type="submit" name="do" value="assign">
        {t('assignNow')}
      </Button>
    </details>
  );
}

/** The list as a form: several rows are decided at once where they are the same. */
export function ManyForm({ act, boxes, children }: Props) {
  const t = useTranslations('desk.many');
  const [outcome, submit, isBusy] = useActionState(act, null);
  const [picked, setPicked] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const count = (): void =>
    setPicked(form.current?.querySelectorAll('.desk-pick input[type=checkbox]:checked').length ?? 0);
  return (
    <form action={submit} ref={form} onChange={count} aria-label={t('label')}>
      {outcome !== null && <ManyResults outcome={outcome} />}
      <PickAlike
        groups={alikeGroups(boxes)}
        pick={(group) => {
          if (form.current !== null) pickBoxes(form.current, group.ids);
          count();
        }}
      />
      {children}
      <div className="many" role="group" aria-label={t('label')}>
        <span className="meta" aria-live="polite">
          {isBusy ? t('busy') : t('picked', { count: picked })}
        </span>
        <Button type="submit" name="do" value="publish" disabled={isBusy}>
          {t('publish')}
        </Button>
        <Reject />
        <Assign />
      </div>
      <noscript>
        <Notice>{t('noScript')}</Notice>
      </noscript>
    </form>
  );
}
