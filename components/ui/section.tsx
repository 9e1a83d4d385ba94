import { useId, type ReactNode } from 'react';

/** A part of a page under its h2; `aside` sits at the heading's other end. */
export function Section({
  title,
  aside,
  id,
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  id?: string;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section className="sec" id={id} aria-labelledby={heading}>
      <div className="sechead">
        <h2 id={heading}>{title}</h2>
        {aside !== undefined && <div className="text-t-s">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
