import type { ButtonHTMLAttributes } from 'react';

export type ButtonTone = 'ordinary' | 'main' | 'warn';

export function buttonClass(tone: ButtonTone): string {
  return tone === 'ordinary' ? 'btn' : `btn ${tone}`;
}

/** Ink on paper; `main` is the page's one chief action, `warn` sends something back or takes it away. */
export function Button({
  tone = 'ordinary',
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { tone?: ButtonTone }) {
  return <button type={type} className={buttonClass(tone)} {...rest} />;
}
