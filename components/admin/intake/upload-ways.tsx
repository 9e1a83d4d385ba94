import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';

const WAYS = ['files', 'text', 'address'] as const;
export type Way = (typeof WAYS)[number];

export function readWay(text: unknown): Way {
  return WAYS.find((way) => way === text) ?? 'files';
}

/** The ways in which reports come in. */
export function UploadWays({ current }: { current: Way }) {
  const t = useTranslations('intake.ways');
  const label = useTranslations('admin.upload')('title');
  return (
    <nav aria-label={label}>
      <ul className="ways">
        {WAYS.map((way) => (
          <li key={way}>
            <Link
              href={way === 'files' ? '/admin/upload' : `/admin/upload?way=${way}`}
              prefetch={false}
              aria-current={way === current ? 'page' : undefined}
            >
              {t(way)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
