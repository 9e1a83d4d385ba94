import type { DivisionRef } from '../domain/report';

const TOWNSHIP = /(?:镇|乡|街道|苏木|办事处|地区|农场|林场|牧场|渔场|管理区)$/;
// GB/T 2260 gives 01-20 to districts, 21-70 to counties, 81-99 to cities; statistics number their zones in between.
const ZONE = /^\d{4}7[1-9]$/;

/** True for what statistics list among counties and townships without being one: a development zone, a park, a company. */
export function isStatisticalArea({ code, level, name }: DivisionRef): boolean {
  return level === 'township' ? !TOWNSHIP.test(name) : ZONE.test(code);
}
