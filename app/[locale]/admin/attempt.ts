import { getLocale } from 'next-intl/server';
import { revalidatePath } from 'next/cache';
import { redirect } from '@/components/i18n/navigation';
import { AppError } from '@/lib/domain/app-error';

/** Does what a form asked for and goes on to the page it names; an expected failure goes to `failedAt`, which shows it. */
export async function attempt(failedAt: string, work: () => Promise<string>): Promise<never> {
  let href: string;
  try {
    href = await work();
    revalidatePath('/', 'layout');
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    href = withError(failedAt, error);
  }
  return redirect({ href, locale: await getLocale() });
}

/** The page's address with the failure in it, for `PageNotice`. */
export function withError(path: string, { code, params }: AppError): string {
  const query = new URLSearchParams({ error: code });
  for (const [name, value] of Object.entries(params)) query.set(name, String(value));
  return `${path}${path.includes('?') ? '&' : '?'}${query.toString()}`;
}
