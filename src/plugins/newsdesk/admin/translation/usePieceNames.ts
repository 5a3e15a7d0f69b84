import { useClaimFieldWords } from '../choiceWords';
import { firstWords } from '../story/claimWords';
import type { Piece } from './pieces';
import { usePanelWords } from './usePanelWords';

/**
 * Says which part of a translation is meant.
 *
 * @param statements of claims, by their keys
 */
export function usePieceNames(
  statements: ReadonlyMap<string | null, string>,
): (piece: Piece, isNew?: boolean) => string {
  const say = usePanelWords();
  const sayField = useClaimFieldWords();
  return (piece, isNew = false) => {
    if (piece.name === 'body') {
      const { paragraph } = piece;
      if (!isNew) return say('piece.body', { number: paragraph + 1 });
      if (paragraph === 0) return say('piece.firstParagraph');
      return say('piece.newParagraph', { number: paragraph });
    }
    if (piece.name !== 'claim') return say(`piece.${piece.name}`);
    const claim = firstWords(statements.get(piece.claimKey) ?? '');
    if (piece.field === null) return say('piece.claim', { claim });
    return say('piece.field', { field: sayField(piece.field), claim });
  };
}
