import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import type { VersionStanding } from '@/lib/manage/review-version';

interface Props {
  standing: VersionStanding;
  publicPath: string;
  doubts: number;
  mayPublish: boolean;
  publish: () => Promise<void>;
  discard: () => Promise<void>;
  withdraw: (form: FormData) => Promise<void>;
}

/** What can be done with a version, each with its consequence in words. */
export function PublishBar({ standing, publicPath, mayPublish, ...rest }: Props) {
  const t = useTranslations('admin.publish');
  if (standing === 'superseded') return null;
  if (standing === 'public') {
    return (
      <div className="actbar">
        <span className="text-t-s">{t('public')}</span>
        <ButtonLink href={publicPath} tone="main">
          {t('see')}
        </ButtonLink>
        {mayPublish && <WithdrawForm withdraw={rest.withdraw} />}
      </div>
    );
  }
  return (
    <div className="actbar">
      {mayPublish ? (
        <OpenActions standing={standing} {...rest} />
      ) : (
        <span className="text-t-s">{t('notAllowed')}</span>
      )}
    </div>
  );
}

function OpenActions({
  standing,
  doubts,
  publish,
  discard,
}: Pick<Props, 'standing' | 'doubts' | 'publish' | 'discard'>) {
  const t = useTranslations('admin.publish');
  return (
    <>
      <form action={publish}>
        <Button type="submit" tone="main" aria-describedby="consequence">
          {doubts === 0 ? t('button') : t('withDoubts', { count: doubts })}
        </Button>
      </form>
      <p id="consequence" className="max-w-measure text-t-s">
        {t(standing === 'pending' ? 'pending' : 'draft')}
      </p>
      {standing !== 'withdrawn' && (
        <form action={discard} className="ms-auto">
          <Button type="submit" tone="warn" title={t('discardText')}>
            {t('discard')}
          </Button>
        </form>
      )}
    </>
  );
}

function WithdrawForm({ withdraw }: Pick<Props, 'withdraw'>) {
  const t = useTranslations('admin.publish');
  return (
    <details className="ms-auto">
      <summary className="text-t-s text-bad underline">{t('withdrawTitle')}</summary>
      <form action={withdraw} className="mt-s2 max-w-measure">
        <p className="mb-s2 text-t-s">{t('withdrawText')}</p>
        <label className="block text-t-s font-semibold" htmlFor="reason">
          {t('reason')}
        </label>
        <textarea
          id="reason"
          name="reason"
          className="inp w-full"
          rows={2}
          required
          minLength={2}
          maxLength={500}
        />
        <Button type="submit" tone="warn">
          {t('withdraw')}
        </Button>
      </form>
    </details>
  );
}
