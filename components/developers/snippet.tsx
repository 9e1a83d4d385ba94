import { CopyButton } from '@/components/ui/copy-button';

interface Props {
  name: string;
  note?: string | undefined;
  code: string;
  words: { readonly copy: string; readonly copied: string };
}

/** Code to copy: by the button, or by selecting it. */
export function Snippet({ name, note, code, words }: Props) {
  return (
    <div className="snippet">
      <h3>{name}</h3>
      {note !== undefined && <p>{note}</p>}
      <pre tabIndex={0} lang="en">
        {code}
      </pre>
      <p className="btns">
        <CopyButton text={code} copied={words.copied}>
          {words.copy}
        </CopyButton>
      </p>
    </div>
  );
}
