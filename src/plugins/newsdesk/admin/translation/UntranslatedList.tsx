import { useState } from 'react';
import { Flex } from '@strapi/design-system';
import { LineButton } from '../story/panel/LineButton';
import type { Piece } from './pieces';
import { usePanelWords } from './usePanelWords';

/** As many as are shown before somebody asks for more. */
const FIRST = 6;

interface UntranslatedListProps {
  readonly pieces: readonly Piece[];
  readonly nameOf: (piece: Piece) => string;
  readonly onGo: (piece: Piece) => void;
}

/** What still stands as in the source; each line leads there. */
export function UntranslatedList({ pieces, nameOf, onGo }: UntranslatedListProps) {
  const say = usePanelWords();
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? pieces : pieces.slice(0, FIRST);
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={0}>
        {shown.map((piece) => (
          <li key={nameOf(piece)} data-untranslated={piece.name}>
            <LineButton type="button" title={say('go')} onClick={() => onGo(piece)}>
              {nameOf(piece)}
            </LineButton>
          </li>
        ))}
      </Flex>
      {shown.length < pieces.length && (
        <LineButton type="button" $isQuiet onClick={() => showWhole(true)}>
          {say('more', { count: pieces.length })}
        </LineButton>
      )}
    </>
  );
}
