import { notFound } from 'next/navigation';
import { AppError } from '@/lib/domain/app-error';

/** What was read, or the not-found page when there is no such thing. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
}
