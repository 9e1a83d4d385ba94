import { useTranslations } from 'next-intl';

/** The statements of one part of the page, numbered. */
export function Statements({ part, items }: { part: 'promise' | 'reading'; items: readonly string[] }) {
  const t = useTranslations(`about.${part}.items`);
  return (
    <ol className="three">
      {items.map((item) => (
        <li key={item}>{t(item)}</li>
      ))}
    </ol>
  );
}
