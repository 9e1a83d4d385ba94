/** A magnitude behind its sign, with a true minus; 0 has none. */
export function signed(value: number, magnitude: string): string {
  return value > 0 ? `+${magnitude}` : value < 0 ? `−${magnitude}` : magnitude;
}
