'use client';

import { useTranslations } from 'next-intl';
import type { SeenPresence } from './use-presence';

/** Who else has this version open. */
export function PresenceNote({ presence }: { presence: SeenPresence | null }) {
  const t = useTranslations('desk.presence');
  return (
    <div role="status">
      {presence !== null &&
        presence.others.map(({ email, minutes }) => (
          <p key={email} className="presence">
            {t('also', { name: email, minutes })}
          </p>
        ))}
    </div>
  );
}
