import { AsyncLocalStorage } from 'node:async_hooks';

/** The languages of one document that the gate let through, for as long as they are being written. */
interface GatePass {
  readonly uid: string;
  readonly documentId: string;
  readonly locales: ReadonlySet<string | null>;
}

interface OpenPass extends GatePass {
  isOpen: boolean;
  /** The languages whose public row is still to be written. */
  readonly left: Set<string | null>;
}

const passes = new AsyncLocalStorage<readonly OpenPass[]>();
const documentActions = new AsyncLocalStorage<{ isOpen: boolean }>();

/** Runs a publication that the gate let through; the tripwire lets exactly these rows pass. */
export async function withPass<Result>(
  pass: GatePass,
  publish: () => Promise<Result>,
): Promise<Result> {
  const open: OpenPass = { ...pass, isOpen: true, left: new Set(pass.locales) };
  try {
    return await passes.run([...(passes.getStore() ?? []), open], publish);
  } finally {
    // Listeners that the publication wakes run on in its context; the pass is not for them.
    open.isOpen = false;
  }
}

/**
 * Takes the pass of this language of this document, in the action that is under way. Strapi writes one
 * public row for each; whatever else writes another one beside it, the gate has not seen that.
 *
 * @returns whether there was one
 */
export function takePass(uid: string, documentId: unknown, locale: unknown): boolean {
  const language = typeof locale === 'string' ? locale : null;
  // The innermost first: of two for the same row the outer one is for what follows.
  return (passes.getStore() ?? [])
    .toReversed()
    .some(
      (pass) =>
        pass.isOpen &&
        pass.uid === uid &&
        pass.documentId === documentId &&
        pass.left.delete(language),
    );
}

/** Runs an action of the Document Service on a gated type. */
export async function inDocumentAction<Result>(action: () => Promise<Result>): Promise<Result> {
  const open = { isOpen: true };
  try {
    return await documentActions.run(open, action);
  } finally {
    open.isOpen = false;
  }
}

/** Whether what is being written belongs to an action of the Document Service on a gated type. */
export function isDocumentAction(): boolean {
  return documentActions.getStore()?.isOpen === true;
}
