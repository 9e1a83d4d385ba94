import { expect, type APIRequestContext } from '@playwright/test';

interface Listed {
  readonly id: string;
  readonly path: string;
}

/** The id and the address of the one report of a place and year, as the public API lists it. */
export async function reportOf(request: APIRequestContext, division: string, year: number): Promise<Listed> {
  const answer = await request.get(`/api/v1/reports?division=${division}&year=${year}`);
  const { items } = (await answer.json()) as { items: { id: string; url: string }[] };
  expect(items).toHaveLength(1);
  const [item] = items;
  return { id: item?.id ?? '', path: new URL(item?.url ?? '').pathname };
}
