import type { DivisionLevel, DivisionRef } from '../domain/report';
import { fold } from '../text/fold';
import data from './data/gazetteer.json';
import { aliasesOf } from './aliases-of';
import { RENAMED } from './renamed';
import { shortNameOf } from './short-name-of';

/** A division with its place in the tree. */
export interface Division extends DivisionRef {
  readonly parent: string | null;
}

export interface Gazetteer {
  readonly byCode: ReadonlyMap<string, Division>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Folded full name -> codes. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Folded name without its 省, 市, 县, 区 … -> codes; no townships. */
  readonly byShortName: ReadonlyMap<string, readonly string[]>;
  /** Folded former name or alias -> codes. */
  readonly byFormerName: ReadonlyMap<string, readonly string[]>;
}

const FOLDED = new Map(Object.entries(data.folded));
const keyOf = (name: string): string => FOLDED.get(name) ?? name;

function levelOf(code: string): DivisionLevel {
  if (code.length === 9) return 'township';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

function push(map: Map<string, string[]>, key: string, code: string): void {
  const codes = map.get(key);
  if (codes === undefined) map.set(key, [code]);
  else if (!codes.includes(code)) codes.push(code);
}

function parentOfCode(code: string, byCode: ReadonlyMap<string, Division>): string | null {
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return above.find((candidate) => candidate !== code && byCode.has(candidate)) ?? null;
}

function readDivisions(): Map<string, Division> {
  const byCode = new Map<string, Division>();
  for (const province of data.provinces) {
    for (const line of province.split('\n')) {
      const code = line.slice(0, 6);
      const [name = '', ...townships] = line.slice(6).split(/(\d{3})/);
      const above = parentOfCode(code, byCode);
      if (name !== '') byCode.set(code, { code, name, level: levelOf(code), parent: above });
      const parent = name === '' ? above : code;
      for (let i = 0; i < townships.length; i += 2) {
        const township = code + (townships[i] ?? '');
        byCode.set(township, { code: township, name: townships[i + 1] ?? '', level: 'township', parent });
      }
    }
  }
  return byCode;
}

function build(): Gazetteer {
  const byCode = readDivisions();
  const children = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  const byShortName = new Map<string, string[]>();
  const byFormerName = new Map<string, string[]>();
  for (const { code, name, level, parent } of byCode.values()) {
    if (parent !== null) push(children, parent, code);
    push(byName, keyOf(name), code);
    if (level !== 'township') push(byShortName, shortNameOf(keyOf(name)), code);
    for (const alias of aliasesOf(keyOf(name))) push(byFormerName, alias, code);
  }
  for (const [code, names] of [...Object.entries(data.formerNames), ...Object.entries(RENAMED)]) {
    for (const name of names.split(' ')) push(byFormerName, fold(name), code);
  }
  return { byCode, children, byName, byShortName, byFormerName };
}

let built: Gazetteer | undefined;

/** Every division from province to township (National Bureau of Statistics, 2023), indexed once on first use. */
export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}
