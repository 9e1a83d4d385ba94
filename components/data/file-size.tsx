import { useFormatter } from 'next-intl';

const STEPS = [
  [1e9, 'gigabyte'],
  [1e6, 'megabyte'],
  [1e3, 'kilobyte'],
] as const;

/** A size in the unit that leaves few digits. */
export function FileSize({ bytes }: { bytes: number }) {
  const format = useFormatter();
  const [size, unit] = STEPS.find(([least]) => bytes >= least) ?? [1, 'byte'];
  return (
    <span className="whitespace-nowrap">
      {format.number(bytes / size, { style: 'unit', unit, maximumFractionDigits: size === 1 ? 0 : 1 })}
    </span>
  );
}
