import { describe, expect, it } from 'vitest';
import { makeLog } from './log';

function lines(say: (log: ReturnType<typeof makeLog>) => void, level = 'info'): Record<string, unknown>[] {
  const written: string[] = [];
  say(makeLog(level, { write: (line: string) => void written.push(line) }));
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('is a line of JSON for each thing, with level and time', () => {
    const [line] = lines((log) => log.info({ requestId: 'a' }, 'answered'));
    expect(line).toMatchObject({ level: 'info', msg: 'answered', requestId: 'a' });
    expect(Date.parse(String(line?.['time']))).not.toBeNaN();
  });

  it('carries the chain of causes', () => {
    const error = new Error('outer', { cause: new Error('inner', { cause: new Error('root') }) });
    const [line] = lines((log) => log.error({ err: error }, 'failed'));
    expect(line).toMatchObject({
      err: { message: 'outer', cause: { message: 'inner', cause: { message: 'root' } } },
    });
  });

  it.each(['email', 'password', 'token', 'code', 'query', 'cookie'])(
    'never has a %s, not one level down either',
    (name) => {
      const text = JSON.stringify(
        lines((log) => log.warn({ [name]: 'hidden', user: { [name]: 'hidden' } }, 'x')),
      );
      expect(text).not.toContain('hidden');
    },
  );

  it('says the code of an error, and nothing else of what may not be written', () => {
    const error = Object.assign(new Error('refused'), { code: 'ECONNREFUSED', query: 'hidden' });
    const [line] = lines((log) => log.error({ err: error, user: { code: 'hidden' } }, 'failed'));
    expect(line).toMatchObject({ err: { message: 'refused', errorCode: 'ECONNREFUSED' } });
    expect(JSON.stringify(line)).not.toContain('hidden');
  });

  it('writes what was thrown and is no error', () => {
    expect(lines((log) => log.error({ err: 'plain words' }, 'failed'))).toMatchObject([
      { err: 'plain words' },
    ]);
  });

  it('leaves out what is below its level', () => {
    expect(lines((log) => log.info('x'), 'warn')).toEqual([]);
  });
});
