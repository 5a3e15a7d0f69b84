import * as z from 'zod';
import { readBody } from '../input/readBody';
import { DOCUMENT_ID, LOCALE, matching, refuseOthers } from '../input/parameters';
import { lackedOf } from '../permissions/isAllowed';
import { notAllowed } from '../permissions/notAllowed';
import type { Strapi } from '../strapi';
import { changeSource } from '../translations/changeSource';
import { writtenBy } from '../translations/writtenBy';

interface ChangeContext {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown };
  body: unknown;
}

const CHANGE = z.strictObject({
  locale: z.string().regex(LOCALE),
  why: z.string().trim().min(1).max(2000),
});

/** In the source language claims are decided: whoever makes another one the source may decide them. */
const DECISIONS = ['claims.register', 'claims.exempt', 'claims.verify'] as const;

/** Which language of a story the others are translated from. */
export const sourceLanguage = ({ strapi }: { strapi: Strapi }) => ({
  /** `POST /api/newsdesk/source-language/:documentId` with `{ locale, why }`. */
  async change(context: ChangeContext): Promise<void> {
    refuseOthers(context.query, []);
    const documentId = matching(context.params.documentId, DOCUMENT_ID, 'documentId');
    const change = readBody(CHANGE, context.request.body);
    const type = await writtenBy(strapi, documentId);
    const lacked = await lackedOf(strapi, DECISIONS);
    if (lacked.size > 0) {
      throw notAllowed(
        strapi,
        [...lacked].map((permission) => ({ permission, path: ['locale'] })),
      );
    }
    await changeSource(strapi, type, documentId, change);
    context.body = { data: { documentId, sourceLocale: change.locale } };
  },
});
