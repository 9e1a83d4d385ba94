import { cookies, headers } from 'next/headers';
import { env } from '@/lib/env';
import { clientAddress } from '@/lib/serve/api/client-address';
import { cookieName } from '@/lib/manage/session-cookie';
import type { Visitor } from '@/lib/manage/sign-in';

/** What the request says of who sends it. */
export async function visitor(): Promise<Visitor> {
  const sent = await headers();
  return {
    address: clientAddress(sent, env().TRUST_PROXY),
    client: sent.get('user-agent'),
    device: (await cookies()).get(cookieName('device'))?.value,
  };
}
