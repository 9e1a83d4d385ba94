import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ReportBlock } from '@/lib/serve/report-page';
import { PlaceLink } from './place-link';

function Marked({ block }: { block: ReportBlock }) {
  let at = 0;
  const pieces: ReactNode[] = [];
  for (const [start, end] of block.marks) {
    pieces.push(block.text.slice(at, start), <mark key={start}>{block.text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {pieces}
      {block.text.slice(at)}
    </>
  );
}

/** Headings and paragraphs of a section in the document's own words, each with a link to its line; `table` stands where the document has it. */
export function ReportProse({ blocks, table }: { blocks: readonly ReportBlock[]; table: ReactNode }) {
  const t = useTranslations('report');
  return blocks.map((block) => {
    switch (block.kind) {
      case 'table':
        return <div key={block.start}>{table}</div>;
      case 'heading':
        return (
          <h3 key={block.start} lang="zh-CN">
            <Marked block={block} />
          </h3>
        );
      case 'paragraph':
        return (
          <div className="prose" key={block.start} lang="zh-CN">
            <p>
              <Marked block={block} />
              <PlaceLink className="where" source={block} title={t('showPlace')}>
                {t('lineMark', { line: block.line })}
              </PlaceLink>
            </p>
          </div>
        );
    }
  });
}
