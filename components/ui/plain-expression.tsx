import type { Verdict } from '@/lib/domain/report';

export const TONES: Record<Verdict, string> = { holds: 'ok', violated: 'bad', undetermined: 'unk' };

interface Props {
  readonly finding: { readonly verdict: Verdict; readonly expression: string };
}

/** The expression of a finding with its numbers, in the colour of its verdict; nothing where nothing was computed. */
export function PlainExpression({ finding: { verdict, expression } }: Props) {
  return expression === '' ? null : <span className={`expr ${TONES[verdict]}`}>{expression}</span>;
}
