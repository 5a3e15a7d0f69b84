import type { Strapi } from '../strapi';
import type { WireContext } from './context';
import { countRequest } from './limits';

/** Answers a request of the wire, if it is not one too many. */
export async function serve(
  strapi: Strapi,
  context: WireContext,
  answer: () => Promise<void>,
): Promise<void> {
  context.vary('Authorization');
  context.vary('Accept');
  if (await countRequest(strapi, context)) await answer();
}
