import type { SectionKind } from '../../domain/report';

/** Where a part begins, before its text is cut out. */
export interface SectionStart {
  readonly kind: SectionKind;
  readonly ordinal: number;
  readonly heading: string | null;
  /** Where the part begins, its heading included. */
  readonly start: number;
  /** Where its own text may begin. */
  readonly body: number;
}
