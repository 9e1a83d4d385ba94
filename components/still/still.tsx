import { createElement, type ComponentProps, type ReactNode } from 'react';
import { writeStill } from './write-still';

type Host = 'div' | 'table' | 'ul' | 'section';

/**
 * A part of a page in which nothing needs the browser, sent as one text. As elements, the thousands of a long table
 * would be written, sent and taken apart once more, which takes several times as long as making the table.
 */
export function Still<Tag extends Host>({
  as,
  children,
  ...props
}: ComponentProps<Tag> & { as: Tag; children: ReactNode }) {
  return createElement(as, { ...props, dangerouslySetInnerHTML: { __html: writeStill(children) } });
}
