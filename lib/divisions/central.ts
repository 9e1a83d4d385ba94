import type { DivisionRef } from '../domain/report';

/**
 * Where bodies of the central government belong, which serve no division of the gazetteer. It is chosen by a person and
 * never read from a name, so no name leads to it.
 */
export const CENTRAL: DivisionRef = { code: '000000', name: '中央国家机关', level: 'central' };
