'use client';

import { useTranslations } from 'next-intl';
import { useActionState, type ReactNode } from 'react';
import { Link } from '@/components/i18n/navigation';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import type { AppErrorCode } from '@/lib/domain/app-error';

/** What a form gave: something to be kept by the reader that is shown only now, or why it gave nothing. */
export type ShownOnce =
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'error'; readonly code: AppErrorCode; readonly minutes: number };

interface Props {
  readonly action: (earlier: ShownOnce | null, form: FormData) => Promise<ShownOnce>;
  readonly submit: string;
  /** Where a reader goes on who has put the codes away. */
  readonly next?: string;
  /** Takes the form's place, once what it is for was done. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

/** A form whose answer stands in the very page it sent, and in no address, cookie or other page. Works without script. */
export function ShownOnceForm({ action, submit, next, instead, children }: Props) {
  const [state, send, isBusy] = useActionState(action, null);
  if (state?.kind === 'codes') return <Codes codes={state.codes} next={next ?? '/admin/account'} />;
  return (
    <>
      {state?.kind === 'link' && <MadeLink link={state.link} />}
      {state?.kind === 'error' && <Failure {...state} />}
      {instead ?? (
        <form action={send}>
          {children}
          <Button type="submit" disabled={isBusy}>
            {submit}
          </Button>
        </form>
      )}
    </>
  );
}

function Failure({ code, minutes }: { code: AppErrorCode; minutes: number }) {
  const t = useTranslations('appErrors');
  return (
    <div className="mb-s4">
      <Notice tone="bad" alert>
        {t(code, { minutes, megabytes: 0 })}
      </Notice>
    </div>
  );
}

function MadeLink({ link }: { link: string }) {
  const t = useTranslations('accounts.once');
  return (
    <div className="mb-s4" role="status">
      <Notice tone="ok">
        <label className="block font-semibold" htmlFor="made-link">
          {t('link')}
        </label>
        <div className="my-s2 flex flex-wrap gap-s2">
          <input
            className="inp grow font-mono text-t-s"
            style={{ maxWidth: '46em' }}
            id="made-link"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton text={link} copied={t('copied')}>
            {t('copy')}
          </CopyButton>
        </div>
        <p className="text-t-s">{t('linkNote')}</p>
      </Notice>
    </div>
  );
}

function Codes({ codes, next }: { codes: readonly string[]; next: string }) {
  const t = useTranslations('accounts.once');
  return (
    <div role="status">
      <Notice tone="ok">
        <h2 className="text-t-l">{t('codesTitle')}</h2>
        <p className="text-t-s">{t('codesText')}</p>
        <ul className="my-s3 grid gap-x-s5 font-mono sm:grid-cols-2" data-testid="recovery-codes">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <div className="flex flex-wrap gap-s3">
          <CopyButton text={codes.join('\n')} copied={t('copied')}>
            {t('copy')}
          </CopyButton>
          <Link className="btn main" href={next}>
            {t('done')}
          </Link>
        </div>
      </Notice>
    </div>
  );
}
