import { catchUp } from '../ledger/catchUp';
import { gatedTypes } from '../gated/gatedTypes';
import type { GatedType } from '../gated/gatedType';
import { StartUpError } from '../gated/StartUpError';
import { clearStory, killStory, type KillRequest } from '../kill/killStory';
import { liftEmbargoes } from '../ledger/liftEmbargoes';
import { verifyLedger, type Verification } from '../ledger/verifyLedger';
import type { Strapi } from '../strapi';

/** What code in the server, and the command line, may ask of the ledger of releases. */
export const ledger = ({ strapi }: { strapi: Strapi }) => ({
  /**
   * Proves the chain.
   *
   * @param expected a hash that some release has to have; null if none is known
   */
  verify: (
    expected: string | null,
    onProgress?: (verified: number) => void,
  ): Promise<Verification> => verifyLedger(strapi, { expected, onProgress }),

  /** Brings the ledger up to what is public where no code could watch. Gives how many documents it settled. */
  catchUp: (): Promise<number> => catchUp(strapi),

  /** Puts out what is under an embargo that is over. The server does so of itself as each one ends. */
  lift: (): Promise<void> => liftEmbargoes(strapi),

  /** @see killStory */
  kill: (uid: string, documentId: string, request: KillRequest): Promise<void> =>
    killStory(strapi, guarded(strapi, uid), documentId, request),

  /** @see clearStory */
  clear: (uid: string, documentId: string, why: string): Promise<void> =>
    clearStory(strapi, guarded(strapi, uid), documentId, why),
});

function guarded(strapi: Strapi, uid: string): GatedType {
  const type = gatedTypes(strapi).get(uid);
  if (!type) throw new StartUpError('gated-type', uid, ['It has not opted in to the gate.']);
  return type;
}
