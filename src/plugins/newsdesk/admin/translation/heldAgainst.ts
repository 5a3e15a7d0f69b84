import { toStory, type OpenTranslation, type StoryShape } from '../../editorial';
import type { ClaimKey, Story } from '../../editorial/story';
import { fieldsNamed } from '../../editorial/storyShape';
import type { TranslationOf } from '../../editorial/translation/translationOf';
import { editedPieces } from './pieces';

/** The server tells of a source under the house's own names. */
const FIELDS = fieldsNamed({
  headline: 'headline',
  summary: 'summary',
  body: 'body',
  correctionNote: 'correctionNote',
});

/** The source as the gate reads it, as far as a translation is held against it. */
const sourceOf = ({ source }: OpenTranslation, shape: StoryShape): Story | null =>
  source && toStory(source, { ...shape, fields: FIELDS });

/**
 * How a translation that is being written is held against its source, as the gate will do it once it is saved:
 * what was edited since is settled then.
 */
export function heldAgainst(
  open: OpenTranslation,
  shape: StoryShape,
): (story: Story) => TranslationOf {
  const source = sourceOf(open, shape);
  const statements = new Map(Object.entries(open.statements) as [ClaimKey, string][]);
  const released = new Map(Object.entries(open.released) as [ClaimKey, string][]);
  return (story) => {
    const edited = editedPieces(open, story);
    return {
      source,
      state: open.sourceState,
      stale: open.stale.filter(({ id }) => !edited.has(id)),
      corrected: open.corrected,
      statements,
      released,
      together: false,
    };
  };
}
