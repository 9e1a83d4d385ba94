'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Key } from './key';
import { KeyHelp } from './key-help';
import { useReview } from './review-context';

type FormAction = (form: FormData) => Promise<void>;

export interface Decisions {
  readonly publish: FormAction;
  readonly sendBack: FormAction;
  readonly reject: FormAction;
  readonly reopen: FormAction;
  readonly discard: FormAction;
  readonly withdraw: FormAction;
}

interface Props {
  decisions: Decisions;
  mayPublish: boolean;
  publicPath: string;
  /** The last decision about the version, if it holds. */
  decided: 'sent_back' | 'rejected' | null;
}

/** A decision that needs a reason, folded until it is wanted. */
function WithReason({
  act,
  name,
  isSendBack = false,
}: {
  act: FormAction;
  name: 'sendBack' | 'reject' | 'reopen' | 'withdraw';
  isSendBack?: boolean;
}) {
  const t = useTranslations('desk.decide');
  const id = useId();
  const { subject } = useReview();
  return (
    <details className="with-reason">
      <summary className={name === 'reopen' ? 'btn' : 'btn warn'}>
        {t(`${name}.title`)} {isSendBack && <Key>R</Key>}
      </summary>
      <form action={act}>
        <input type="hidden" name="state" value={subject.state} />
        <p className="text-t-s">{t(`${name}.text`)}</p>
        <label className="block text-t-s font-semibold" htmlFor={id}>
          {t(`${name}.reason`)}
        </label>
        <textarea
          id={id}
          name="reason"
          className="inp wide"
          rows={2}
          required
          minLength={2}
          maxLength={500}
          {...(isSendBack && { 'data-send-back': true })}
        />
        <Button type="submit" tone={name === 'reopen' ? 'main' : 'warn'}>
          {t(`${name}.submit`)}
        </Button>
      </form>
    </details>
  );
}

function Publish({ publish }: { publish: FormAction }) {
  const t = useTranslations('desk.decide');
  const { subject, changes, open } = useReview();
  const isUnsaved = changes.length > 0;
  return (
    <>
      <form action={publish}>
        <input type="hidden" name="state" value={subject.state} />
        <button type="submit" className="btn main" data-publish disabled={isUnsaved} aria-describedby="why">
          {open === 0 ? t('publish') : t('publishOpen', { count: open })} <Key>P</Key>
        </button>
      </form>
      <span id="why" className="meta text-t-s">
        {isUnsaved
          ? t('unsaved', { count: changes.length })
          : t(subject.standing === 'pending' ? 'pending' : 'draft')}
      </span>
    </>
  );
}

function OpenDecisions({ decisions, decided }: Pick<Props, 'decisions' | 'decided'>) {
  const t = useTranslations('desk.decide');
  const { subject } = useReview();
  if (decided === 'rejected') return <WithReason act={decisions.reopen} name="reopen" />;
  return (
    <>
      <Publish publish={decisions.publish} />
      {decided === 'sent_back' ? (
        <WithReason act={decisions.reopen} name="reopen" />
      ) : (
        subject.standing !== 'withdrawn' && <WithReason act={decisions.sendBack} name="sendBack" isSendBack />
      )}
      {subject.standing !== 'withdrawn' && (
        <>
          <WithReason act={decisions.reject} name="reject" />
          <form action={decisions.discard}>
            <input type="hidden" name="state" value={subject.state} />
            <Button type="submit" tone="warn" title={t('discardText')}>
              {t('discard')}
            </Button>
          </form>
        </>
      )}
    </>
  );
}

/** What can be decided about the version, each with its consequence in words. */
export function DecisionBar({ decisions, mayPublish, publicPath, decided }: Props) {
  const t = useTranslations('desk.decide');
  const { subject } = useReview();
  const { standing } = subject;
  return (
    <div className="actbar">
      {standing === 'public' && (
        <ButtonLink href={publicPath} tone="main">
          {t('see')}
        </ButtonLink>
      )}
      {standing === 'superseded' && (
        <ButtonLink href={`/admin/versions/${subject.newer?.id ?? subject.latestVersionId}`}>
          {t('latest')}
        </ButtonLink>
      )}
      {!mayPublish && standing !== 'superseded' && <span className="text-t-s">{t('notAllowed')}</span>}
      {mayPublish && standing === 'public' && <WithReason act={decisions.withdraw} name="withdraw" />}
      {mayPublish && standing !== 'public' && standing !== 'superseded' && (
        <OpenDecisions decisions={decisions} decided={decided} />
      )}
      <KeyHelp />
    </div>
  );
}
