import { useLocale } from 'next-intl';
import type { ComponentProps } from 'react';
import { getPathname } from './navigation';

/**
 * A link that the browser follows by itself; `href` without the language prefix. For lists and tables, where there are
 * hundreds: what `Link` needs for each of them to change pages by script costs more than the table.
 */
export function PlainLink({ href, ...props }: ComponentProps<'a'> & { href: string }) {
  return <a href={getPathname({ href, locale: useLocale() })} {...props} />;
}
