import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { organizationPath } from '@/lib/domain/addresses';
import type { Peers } from '@/lib/serve/metric/peers-of';

interface Props {
  peers: Peers | null;
  /** Fewest bodies among which a percentile is given. */
  least: number;
  /** The same page without a body pointed out. */
  without: string;
}

/** Where the chosen body stands among bodies of its level and kind, with how many they are. */
export function PeerPlace({ peers, least, without }: Props) {
  const t = useTranslations();
  const format = useFormatter();
  if (peers === null) return <p className="mt-s4">{t('metric.peers.noReport')}</p>;
  const { entry } = peers;
  const group = `${t(`domain.levels.${entry.level}`)}${t('metric.separatorTight')}${t(`domain.kinds.${entry.kind}`)}`;
  return (
    <div className="mt-s4 max-w-[46em]">
      <p>
        <Link href={organizationPath(entry.slug)}>{entry.name}</Link>{' '}
        {entry.value === null ? (
          t('metric.peers.noValue')
        ) : (
          <Link className="fig" href={entry.href}>
            {format.number(entry.value, { maximumFractionDigits: 6 })}
          </Link>
        )}{' '}
        <Link className="text-t-s" href={without}>
          {t('metric.peers.remove')}
        </Link>
      </p>
      <ul className="text-t-s">
        {(['province', 'archive'] as const).map((scope) => {
          const place = peers[scope];
          if (place === null) return null;
          const { percentile, peers: count, lower, equal } = place;
          return (
            <li key={scope}>
              {t(`metric.peers.${scope}`, { group, count })}{' '}
              {percentile === null
                ? t('metric.peers.tooFew', { least })
                : t('metric.peers.percentile', {
                    percentile: Math.round(percentile),
                    lower,
                    equal: equal - 1,
                  })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
