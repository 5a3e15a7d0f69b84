import { answerVersions } from '../feed/answerStory';
import type { WireContext } from '../feed/context';
import { serve } from '../feed/serve';
import type { Strapi } from '../strapi';

/** The public history of stories. */
export const versions = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET /api/newsdesk/stories/:uri/versions`. */
  find: (context: WireContext): Promise<void> =>
    serve(strapi, context, () => answerVersions(strapi, context)),
});
