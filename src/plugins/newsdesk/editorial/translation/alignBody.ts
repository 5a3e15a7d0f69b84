import { pairParagraphs } from '../wire/pairParagraphs';
import type { MadeFrom } from './translationRecord';

/** A paragraph of the record, and what became of the one that it was made from. */
export interface Slot {
  /** null: the source has a paragraph that there was not. */
  readonly made: MadeFrom | null;
  /** The paragraph of the source as it is now; null: it is gone, or there never was one. */
  readonly now: string | null;
}

/** Lays the paragraphs from which a translation was made beside those of the source now, in order. */
export function alignBody(made: readonly MadeFrom[], source: readonly string[]): Slot[] {
  const known = made.map((one) => one.source).filter((text) => text !== '');
  const slots: Slot[] = [];
  let at = 0;
  const takeOwn = (): void => {
    for (; made[at]?.source === ''; at += 1) slots.push({ made: made[at]!, now: null });
  };
  for (const { before, after } of pairParagraphs(known, source)) {
    if (before === null) {
      slots.push({ made: null, now: after });
    } else {
      takeOwn();
      slots.push({ made: made[at]!, now: after });
      at += 1;
    }
  }
  takeOwn();
  return slots;
}
