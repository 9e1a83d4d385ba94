import { useTranslations } from 'next-intl';
import { PlainLink } from '@/components/i18n/plain-link';
import { Still } from '@/components/still/still';
import type { PlaceNode } from '@/lib/serve/place-tree';

/** Divisions with their numbers of reports; `open` levels are unfolded from the start. */
export function PlaceTree({ places, open = 2 }: { places: readonly PlaceNode[]; open?: number }) {
  return (
    <Still as="ul" className="tree">
      {places.map((place) => (
        <PlaceItem key={place.code} place={place} open={open} />
      ))}
    </Still>
  );
}

function PlaceItem({ place, open }: { place: PlaceNode; open: number }) {
  const t = useTranslations('site');
  return (
    <li>
      <div className="place">
        <PlainLink href={place.href}>{place.name}</PlainLink>
        <span className="c">{t('reports', { count: place.reports })}</span>
      </div>
      {place.children.length > 0 && (
        <details open={open > 0}>
          <summary>
            <span className="sr-only">{t('below', { name: place.name })}</span>
          </summary>
          <ul>
            {place.children.map((child) => (
              <PlaceItem key={child.code} place={child} open={open - 1} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
