import { Box, Flex, Typography } from '@strapi/design-system';
import { useChoiceWords, useClaimFieldWords } from '../choiceWords';
import type { Change, DiffPart } from '../../editorial/wire/diffVersions';
import { DiffLine, DiffText } from '../DiffText';
import { firstWords } from '../story/claimWords';
import type { ReleaseWords } from './releaseWords';
import { useReleaseWords } from './releaseWords';

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly statements: ReadonlyMap<string, string>;
}

/** What changed, part by part, in words: struck out and underlined, not by colour alone. */
export function ChangeList({ changes, statements }: ChangeListProps) {
  const words = useReleaseWords();
  const nameOf = usePartNames(statements);
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      {changes.map((change, index) => (
        <Box key={index} tag="li" data-change={change.part.name} data-change-kind={change.kind}>
          <Typography tag="h3" variant="sigma" textColor="neutral600">
            {words.say(`diff.${change.kind}`)}: {nameOf(change.part)}
          </Typography>
          <ChangedWords change={change} words={words} />
        </Box>
      ))}
    </Flex>
  );
}

/** Of a claim, those fields that hold one of the house's words. */
const CHOICES = ['verification', 'responseSought', 'channel'];
const TIMES = ['soughtAt', 'replyBy'];

function ChangedWords({ change, words }: { change: Change; words: ReleaseWords }) {
  const sayChoice = useChoiceWords();
  const { part } = change;
  const field = part.name === 'claim' ? part.field : '';
  if (!CHOICES.includes(field) && !TIMES.includes(field)) {
    return (
      <DiffLine>
        <DiffText words={change.words} />
      </DiffLine>
    );
  }
  // A code or a time is one word, however many a diff takes it for.
  const told = (other: 'added' | 'removed') => {
    const code = change.words
      .filter(({ mark }) => mark !== other)
      .map(({ text }) => text)
      .join('');
    if (code === '') return '';
    return TIMES.includes(field) ? words.time(code) : sayChoice(field, code);
  };
  const [before, after] = [told('added'), told('removed')];
  return (
    <DiffLine>
      {before && <del>{before}</del>} {after && <ins>{after}</ins>}
    </DiffLine>
  );
}

/** Says what of a story changed. */
function usePartNames(statements: ReadonlyMap<string, string>): (part: DiffPart) => string {
  const { say } = useReleaseWords();
  const sayField = useClaimFieldWords();
  return (part) => {
    if (part.name === 'body') return say('diff.body', { number: part.paragraph + 1 });
    if (part.name !== 'claim') return say(`diff.${part.name}`);
    const claim = firstWords(statements.get(part.claimKey ?? '') ?? '');
    return say('diff.claim', { field: sayField(part.field), claim });
  };
}
