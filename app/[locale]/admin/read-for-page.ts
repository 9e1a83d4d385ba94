import { getLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { redirect } from '@/components/i18n/navigation';
import { AppError } from '@/lib/domain/app-error';
import { withError } from './attempt';

/** Reads what a page shows; what is not there becomes the not-found page, another expected failure is shown on the desk. */
export async function readForPage<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'not_found') notFound();
    return redirect({ href: withError('/admin', error), locale: await getLocale() });
  }
}
