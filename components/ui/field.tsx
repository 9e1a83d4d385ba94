import type { ReactNode } from 'react';

interface Props {
  /** Id of the control; give the control `className="inp"` and `aria-describedby={fieldDescription(id)}`. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  children: ReactNode;
}

/** The id of a field's hint and error, for its control's aria-describedby. */
export function fieldDescription(id: string): string {
  return `${id}-description`;
}

/** A labelled control with its hint and its error. */
export function Field({ id, label, hint, error, children }: Props) {
  return (
    <div className="mb-s4">
      <label className="mb-s1 block text-t-s font-semibold" htmlFor={id}>
        {label}
      </label>
      <div id={fieldDescription(id)} className="text-t-s">
        {error !== undefined && <p className="mb-s1 font-semibold text-bad">{error}</p>}
        {hint !== undefined && <p className="mb-s1 text-ink-3">{hint}</p>}
      </div>
      {children}
    </div>
  );
}
