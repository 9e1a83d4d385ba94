import { useTranslations } from 'next-intl';
import { Link } from '@/components/i18n/navigation';
import { Verdict } from '@/components/ui/verdict';
import type { Verdict as VerdictOf } from '@/lib/domain/report';
import type { ListedFinding } from '@/lib/serve/listed-finding';

const TONES: Record<VerdictOf, string> = { holds: 'ok', violated: 'bad', undetermined: 'unk' };

/** Findings of one or several reports: verdict, sentence, report, and the expression with its numbers. */
export function ListedFindings({
  findings,
  nameReport = true,
}: {
  findings: readonly ListedFinding[];
  nameReport?: boolean;
}) {
  const sentence = useTranslations('findings');
  const t = useTranslations('site.findings');
  return (
    <ul className="find">
      {findings.map(({ id, code, verdict, params, expression, organization, year, href }) => (
        <li key={id}>
          <Verdict verdict={verdict} />
          <p>
            {sentence.has(code) ? sentence(code, params) : code}{' '}
            <Link className="text-t-s" href={href}>
              {nameReport ? `${organization} ${year}` : t('seePlace')}
            </Link>
          </p>
          {expression !== '' && <code className={`expr ${TONES[verdict]}`}>{expression}</code>}
        </li>
      ))}
    </ul>
  );
}
