import { NextIntlClientProvider, type AbstractIntlMessages } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Namespace } from './namespaces';

/** Hands the named namespaces to the client components below; nothing else of the catalogue reaches the browser. */
export async function ClientMessages({
  namespaces,
  children,
}: {
  namespaces: readonly Namespace[];
  children: ReactNode;
}) {
  const all: AbstractIntlMessages = await getMessages();
  const picked: AbstractIntlMessages = {};
  for (const namespace of namespaces) {
    const messages = all[namespace];
    if (messages !== undefined) picked[namespace] = messages;
  }
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>;
}
