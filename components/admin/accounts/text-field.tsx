import type { InputHTMLAttributes, ReactNode } from 'react';
import { Field, fieldDescription } from '@/components/ui/field';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'name'> & {
  /** Also its id, behind `form-`, so that two forms of a page can ask for the same. */
  readonly name: string;
  readonly form: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

/** One required line of a form. */
export function TextField({ name, form, label, hint, ...rest }: Props) {
  const id = `${form}-${name}`;
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        className="inp w-full"
        id={id}
        name={name}
        aria-describedby={fieldDescription(id)}
        required
        {...rest}
      />
    </Field>
  );
}
