import { listAwaited, listBlocked } from '../desk/home';
import { listTranslationsToUpdate } from '../desk/translationsToUpdate';
import { timeZoneOf } from '../config';
import type { Strapi } from '../strapi';

interface HomeContext {
  body: unknown;
}

/** What the desk shows on the panel's home page: of each content type what whoever asks may read. */
export const home = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET /newsdesk/home/awaited`: who was asked and has not answered. */
  async awaited(context: HomeContext): Promise<void> {
    context.body = { data: await listAwaited(strapi), meta: { timeZone: timeZoneOf(strapi) } };
  },

  /** `GET /newsdesk/home/blocked`: stories that the gate would not let out. */
  async blocked(context: HomeContext): Promise<void> {
    context.body = { data: await listBlocked(strapi) };
  },

  /** `GET /newsdesk/home/translations`: translations to bring up to date, corrections first. */
  async translations(context: HomeContext): Promise<void> {
    context.body = {
      data: await listTranslationsToUpdate(strapi),
      meta: { timeZone: timeZoneOf(strapi) },
    };
  },
});
