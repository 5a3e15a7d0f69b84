import { useState } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { StalePiece } from '../../editorial/translation';
import { DiffLine, DiffText } from '../DiffText';
import { PanelButton } from '../PanelButton';
import type { Piece } from './pieces';
import { usePanelWords } from './usePanelWords';

interface StaleListProps {
  readonly stale: readonly StalePiece[];
  /** Those of them that were edited since the translation was saved. */
  readonly edited: ReadonlySet<string>;
  readonly nameOf: (piece: Piece, isNew?: boolean) => string;
  /** The language of the words that are shown. */
  readonly language: string;
  readonly onGo: (piece: Piece) => void;
  /** Absent where nothing may be settled. */
  readonly onSettle?: (piece: StalePiece, name: string) => Promise<void>;
}

/** What changed in the source since the translation was made, word by word, with what can be done about it. */
export function StaleList({ stale, edited, nameOf, language, onGo, onSettle }: StaleListProps) {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      {stale.map((piece) => (
        <StaleItem
          key={piece.id}
          piece={piece}
          name={nameOf(piece.part, piece.kind === 'added')}
          language={language}
          isEdited={edited.has(piece.id)}
          onGo={onGo}
          onSettle={onSettle}
        />
      ))}
    </Flex>
  );
}

interface StaleItemProps extends Pick<StaleListProps, 'language' | 'onGo' | 'onSettle'> {
  readonly piece: StalePiece;
  readonly name: string;
  readonly isEdited: boolean;
}

function StaleItem({ piece, name, language, isEdited, onGo, onSettle }: StaleItemProps) {
  const say = usePanelWords();
  const [isSettling, setSettling] = useState(false);
  const settle = async () => {
    setSettling(true);
    await onSettle?.(piece, name);
    setSettling(false);
  };
  return (
    <Box tag="li" data-stale={piece.part.name} data-stale-kind={piece.kind}>
      <Typography tag="h4" variant="pi" fontWeight="bold" textColor="neutral800">
        {`${say(`kind.${piece.kind}`)}: ${name}`}
      </Typography>
      <DiffLine lang={language} dir="auto">
        <DiffText words={piece.words} />
      </DiffLine>
      <Flex gap={2} paddingTop={2} wrap="wrap">
        <PanelButton size="S" variant="secondary" onClick={() => onGo(piece.part)}>
          {say('go')}
        </PanelButton>
        {onSettle && !isEdited && (
          <PanelButton
            size="S"
            variant="tertiary"
            loading={isSettling}
            aria-label={say('right.of', { piece: name })}
            onClick={() => void settle()}
          >
            {say('right')}
          </PanelButton>
        )}
      </Flex>
      {isEdited && (
        <Typography tag="p" variant="pi" textColor="success700" paddingTop={1}>
          {say('edited')}
        </Typography>
      )}
    </Box>
  );
}
