import type { Figure } from '../domain/report';

/** A figure in words: as its cell prints it, or as a person corrected it. */
export function statedAs({ status, value, raw }: Figure): string {
  return status === 'corrected' ? String(value) : raw;
}
