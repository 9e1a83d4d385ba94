import { Link } from '@/components/i18n/navigation';
import { TONES } from '@/components/ui/plain-expression';
import type { FindingView } from '@/lib/serve/finding-view';
import { FigureLink } from './figure-link';

/** A number, in brackets where it was inferred, with its year where it is the other report's. */
const NUMBER = /(\[?(?<!〔\d*)-?\d+(?:\.\d+)?\]?(?:〔\d{4}〕)?)/;

/** Where a sum is broken, what follows = is worked out by the check and has no figure. */
function isWorkedOut(finding: FindingView, parts: readonly string[], index: number): boolean {
  return finding.verdict === 'violated' && parts[index - 1]?.endsWith('= ') === true;
}

interface Place {
  readonly name: string;
  /** Address of the other report, null in this one. */
  readonly href: string | null;
}

/** The figure of each number of the expression; empty where there is not one figure for each. */
function placesOf(finding: FindingView, parts: readonly string[]): Map<number, Place> {
  const numbers = parts.flatMap((_, index) =>
    index % 2 === 1 && !isWorkedOut(finding, parts, index) ? [index] : [],
  );
  const isOther = (index: number): boolean => parts[index]?.endsWith('〕') === true;
  const own = numbers.filter((index) => !isOther(index));
  const other = numbers.filter(isOther);
  const { figures, basis } = finding;
  if (own.length !== figures.length || other.length !== (basis?.figures.length ?? 0)) return new Map();
  return new Map([
    ...own.map((index, at) => [index, { name: figures[at] ?? '', href: null }] as const),
    ...other.map(
      (index, at) => [index, { name: basis?.figures[at] ?? '', href: basis?.href ?? null }] as const,
    ),
  ]);
}

/** The expression with each of its numbers linked to its figure, here or in the other report. */
export function Expression({ finding }: { finding: FindingView }) {
  const parts = finding.expression.split(NUMBER);
  const places = placesOf(finding, parts);
  return (
    <span className={`expr ${TONES[finding.verdict]}`}>
      {parts.map((part, index) => {
        const place = places.get(index);
        if (place === undefined) return part;
        return place.href === null ? (
          <FigureLink key={index} name={place.name} className="underline decoration-dotted">
            {part}
          </FigureLink>
        ) : (
          <Link
            key={index}
            href={`${place.href}?figure=${place.name}`}
            className="underline decoration-dotted"
          >
            {part}
          </Link>
        );
      })}
    </span>
  );
}
