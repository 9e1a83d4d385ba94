import { beforeAll, describe, expect, it, vi } from 'vitest';
import { AppError } from '@/lib/domain/app-error';
import { Problem } from '@/lib/serve/api/schemas';
import { problem } from './problem';

// The address of the site is a setting, and settings are read as a whole.
beforeAll(() => void vi.stubEnv('DATABASE_URL', 'postgresql://none'));

describe('problem', () => {
  it('says what is at fault, and where in a query', async () => {
    const params = { parameter: 'q', reason: 'or_without_side', start: 3, end: 5 };
    const response = problem(new AppError('invalid_parameter', 'q: or_without_side at 3-5', { params }));
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(Problem.parse(await response.json())).toMatchObject({ code: 'invalid_parameter', params });
  });

  it('has no parameters where there are none', async () => {
    expect(await problem(new AppError('not_found', 'No report x')).json()).not.toHaveProperty('params');
  });
});
