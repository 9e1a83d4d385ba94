import { isPageNumber } from './is-page-number';
import { cleanLine, type ProseBlock } from './prose-blocks';

/** For each UTF-16 unit of a block's text its offset in the whole text; what cleaning left out has none. */
export function originsOfBlock(block: ProseBlock, text: string): number[] {
  const origins: number[] = [];
  let from = block.start;
  for (const line of text.slice(block.start, block.end).split('\n')) {
    const content = cleanLine(line);
    if (content !== '' && !isPageNumber(line) && block.text.startsWith(content, origins.length)) {
      let at = 0;
      for (const unit of content.split('')) {
        at = line.indexOf(unit, at) + 1;
        origins.push(from + at - 1);
      }
    }
    from += line.length + 1;
  }
  return origins;
}
