import { Fragment } from 'react';

function Breakable({ parts }: { parts: readonly string[] }) {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

/** A head that may break only after every second character, as the form prints it: 商业|企业. */
export function BreakInPairs({ text }: { text: string }) {
  return <Breakable parts={text.match(/.{1,2}/gu) ?? []} />;
}

/** A head that may break only before the noun it counts: 本年新制作|数量. */
export function BreakBeforeNoun({ text }: { text: string }) {
  return <Breakable parts={text.split(/(?=项目数量|(?<!项目)数量|件数|金额|（)/u)} />;
}
