import type { CheckedDraft } from '../../editorial';
import { Table, Tbody, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { useWords } from '../words/useWords';
import { keyOf, type Published } from './checkedDraft';
import { DraftRow } from './DraftRow';

interface DraftTableProps {
  readonly uid: string;
  readonly drafts: readonly CheckedDraft[];
  readonly results: ReadonlyMap<string, Published>;
}

/** Which stories would go out in which language, which not, and why. */
export const DraftTable = ({ uid, drafts, results }: DraftTableProps) => {
  const say = useWords();
  const columns = ['bulk.story', 'bulk.language', 'bulk.outcome', 'bulk.why'] as const;
  return (
    // Tab leads to the first story's link; arrow keys lead on.
    <Table
      colCount={columns.length + 1}
      rowCount={drafts.length + 1}
      initialRow={1}
      initialCol={columns.length}
    >
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{say(column)}</Typography>
            </Th>
          ))}
          <Th>
            <VisuallyHidden>{say('bulk.edit', { story: '' })}</VisuallyHidden>
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {drafts.map((draft) => (
          <DraftRow key={keyOf(draft)} uid={uid} draft={draft} result={results.get(keyOf(draft))} />
        ))}
      </Tbody>
    </Table>
  );
};
