import type { StoryShape } from '../../editorial';
import { rowsIn, type Form } from './formRows';
import { itemTriggers, openItem, showField } from './navigate';

/**
 * Opens the form of a claim and leads to one of its fields.
 *
 * @param index of the claim among those of the form
 */
export function openClaimItem(
  form: Form,
  { fields: { claims } }: StoryShape,
  index: number,
  field = 'statement',
): void {
  const titles = rowsIn(form, claims).map(({ statement }) =>
    typeof statement === 'string' ? statement : '',
  );
  const [trigger] = itemTriggers(titles).slice(index);
  openItem(trigger, () => {
    if (!showField(`${claims}.${index}.${field}`)) trigger?.scrollIntoView({ block: 'center' });
  });
}
