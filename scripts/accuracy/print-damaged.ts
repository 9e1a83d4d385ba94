import { DAMAGES } from '../../lib/fixtures/documents/damage-text';
import { DAMAGE_OUTCOMES, type DamagedReport } from '../../lib/fixtures/documents/damage-reports';

const WIDTH = 12;
const LABEL_WIDTH = 30;

const row = (label: string, cells: readonly (string | number)[]): string =>
  label.padEnd(LABEL_WIDTH) + cells.map((cell) => String(cell).padStart(WIDTH)).join('');

/** A table of damage by outcome, and each place at which a wrong number went unnamed. */
export function printDamaged(damaged: readonly DamagedReport[]): void {
  const counts = (some: readonly DamagedReport[]): number[] =>
    DAMAGE_OUTCOMES.map((outcome) => some.filter((each) => each.outcome === outcome).length);
  console.log(row('', DAMAGE_OUTCOMES));
  for (const kind of DAMAGES) console.log(row(kind, counts(damaged.filter((each) => each.kind === kind))));
  console.log(row(`${damaged.length} places`, counts(damaged)));
  for (const { kind, format, outcome, unnamed, where } of damaged.filter((each) => each.unnamed.length > 0))
    console.log(`${outcome}: ${kind}, ${format}: ${unnamed.join(' ')}: ${where.join(' / ')}`);
}
