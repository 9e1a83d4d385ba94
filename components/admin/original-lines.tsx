import { useTranslations } from 'next-intl';
import type { Source } from '@/lib/domain/report';
import { markedLines, type LinePiece } from './marked-lines';

const MOST_LINES = 3_000;

function Piece({ piece: { text, isMarked } }: { piece: LinePiece }) {
  const cells = text.split('\t').map((cell, index) => (
    <span key={index}>
      {index > 0 && <i className="tab">→</i>}
      {cell}
    </span>
  ));
  return isMarked ? <mark className="at">{cells}</mark> : cells;
}

/** The document's own text, line by line, with the doubtful places marked; each line can be linked to as #L7. */
export function OriginalLines({ text, places }: { text: string; places: readonly Source[] }) {
  const t = useTranslations('admin.version');
  const lines = markedLines(text, places);
  return (
    <div className="original">
      <div className="pane-h">
        <h2>{t('text')}</h2>
        <span className="meta">{t('textNote', { count: lines.length })}</span>
      </div>
      <ol className="lines" tabIndex={0} aria-label={t('text')} lang="zh-CN">
        {lines.slice(0, MOST_LINES).map((line) => (
          <li
            key={line.number}
            id={`L${line.number}`}
            data-n={line.number}
            className={line.isDoubtful ? 'ln on' : 'ln'}
          >
            <span>
              {line.pieces.map((piece, index) => (
                <Piece key={index} piece={piece} />
              ))}
            </span>
          </li>
        ))}
      </ol>
      {lines.length > MOST_LINES && <p className="meta p-s2">{t('cut', { count: MOST_LINES })}</p>}
    </div>
  );
}
