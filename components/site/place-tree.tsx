import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import type { PlaceNode } from '@/lib/serve/place-tree';

/** Divisions with their numbers of reports; `open` levels are unfolded from the start. */
export function PlaceTree({ places, open = 2 }: { places: readonly PlaceNode[]; open?: number }) {
  return (
    <ul className="tree">
      {places.map((place) => (
        <PlaceItem key={place.code} place={place} open={open} />
      ))}
    </ul>
  );
}

function PlaceItem({ place, open }: { place: PlaceNode; open: number }) {
  const line = (
    <>
      <Link href={place.href} prefetch={false}>
        {place.name}
      </Link>
      <PlaceCount reports={place.reports} />
    </>
  );
  if (place.children.length === 0) return <li className="leaf">{line}</li>;
  return (
    <li>
      <details open={open > 0}>
        <summary>{line}</summary>
        <ul>
          {place.children.map((child) => (
            <PlaceItem key={child.code} place={child} open={open - 1} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function PlaceCount({ reports }: { reports: number }) {
  const t = useTranslations('site');
  return <span className="c">{t('reports', { count: reports })}</span>;
}
