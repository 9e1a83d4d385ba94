import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ReportBlock } from '@/lib/serve/section-view';
import { MarkedWords } from './marked-words';
import { ParagraphLink } from './permanent-link';
import { PlaceLink } from './place-link';

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
            <MarkedWords words={block.text} hits={block.hits} />
          </h3>
        );
      case 'paragraph':
        return (
          <div className="prose" key={block.start} lang="zh-CN">
            <p>
              <MarkedWords words={block.text} hits={block.hits} />
              <PlaceLink className="where" source={block} title={t('showPlace')}>
                {t('lineMark', { line: block.line })}
              </PlaceLink>
              <ParagraphLink source={block} />
            </p>
          </div>
        );
    }
  });
}
