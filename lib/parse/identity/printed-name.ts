import type { CandidateReason } from '../../domain/report';

/** A name of a body as the text prints it (folded), and where it stands. */
export interface PrintedName {
  readonly name: string;
  readonly reason: Extract<
    CandidateReason,
    'preamble' | 'signature' | 'page_title' | 'contact' | 'opening' | 'publisher' | 'website'
  >;
}
