import { Observed } from '../../story/observed';

/** Whether the source is to stand beside the translation: it stays so from one story to the next. */
export const besideIsOpen = new Observed(false);

export const toggleBeside = (): void => besideIsOpen.set(!besideIsOpen.current());
