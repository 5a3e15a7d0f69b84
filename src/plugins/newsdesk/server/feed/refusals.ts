import type { WireContext } from './context';

/** Answers as Strapi writes its errors, with a code that never changes. */
export function refuse(
  context: WireContext,
  status: number,
  name: string,
  code: string,
  message: string,
): void {
  context.status = status;
  context.body = { data: null, error: { status, name, message, details: { code } } };
}

/** The cursor is one of another ledger: of another newsroom, or of one that was set back to a backup. */
export const refuseCursor = (context: WireContext): void =>
  refuse(
    context,
    410,
    'GoneError',
    'newsdesk/cursor-of-another-ledger',
    'This cursor is not one of this ledger: it was set back, or it is another newsroom’s. Read from the beginning, and put what you get in the place of what you have.',
  );
