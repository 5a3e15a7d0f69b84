import { forwardRef, memo } from 'react';
import { RUN_START } from './paintSource';
import { Row, RunText } from './besideLook';
import type { SourceParagraph } from './sourceParagraphs';
import type { BesideKeys } from './useBesideKeys';

interface SourceBodyProps {
  readonly paragraphs: readonly SourceParagraph[];
  /** The one for which the paragraph with the caret stands. */
  readonly lit: number | null;
  readonly keys: BesideKeys;
}

/** The body of the source, paragraph by paragraph: one stop of the Tab key, arrow keys lead on. */
export const SourceBody = forwardRef<HTMLOListElement, SourceBodyProps>(function SourceBody(
  { paragraphs, lit, keys },
  ref,
) {
  return (
    <ol ref={ref} style={{ paddingBottom: '100vh' }} onKeyDown={keys.press}>
      {paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.index}
          paragraph={paragraph}
          isLit={paragraph.index === lit}
          isStop={paragraph.index === keys.stop}
          onGo={keys.go}
        />
      ))}
    </ol>
  );
});

interface ParagraphProps {
  readonly paragraph: SourceParagraph;
  readonly isLit: boolean;
  readonly isStop: boolean;
  readonly onGo: (index: number) => void;
}

const Paragraph = memo(function Paragraph({ paragraph, isLit, isStop, onGo }: ParagraphProps) {
  const { index, kind, runs } = paragraph;
  return (
    <Row
      $kind={kind}
      aria-current={isLit}
      data-source-paragraph={index}
      tabIndex={isStop ? 0 : -1}
      onDoubleClick={() => onGo(index)}
    >
      {runs.map(({ start, text, isBold, isItalic, isLink }) => (
        <RunText
          key={start}
          $isBold={isBold}
          $isItalic={isItalic}
          $isLink={isLink}
          {...{ [RUN_START]: start }}
        >
          {text}
        </RunText>
      ))}
    </Row>
  );
});
