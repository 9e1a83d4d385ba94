'use client';

import type { CSSProperties, ReactNode } from 'react';
import { useSelection } from './selection';
import { SelectionLink } from './selection-link';

interface Props {
  name: string;
  className: string;
  title?: string | undefined;
  /** What the link says where its number is a picture, or nothing. */
  label?: string | undefined;
  style?: CSSProperties;
  /** True for the one link that other places lead back to. */
  isHome?: boolean;
  children?: ReactNode;
}

/** A number that leads to its place in the original; with script without leaving the page. */
export function FigureLink({ name, className, title, label, style, isHome = false, children }: Props) {
  const { figure, hrefOf } = useSelection();
  return (
    <SelectionLink
      className={className}
      id={isHome ? `figure-${name}` : undefined}
      href={hrefOf(name)}
      hash="#at"
      title={title}
      aria-label={label}
      style={style}
      data-figure={name}
      aria-current={figure === name ? 'true' : undefined}
    >
      {children}
    </SelectionLink>
  );
}
