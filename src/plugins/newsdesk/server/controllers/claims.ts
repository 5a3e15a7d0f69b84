import { errors } from '@strapi/utils';
import { claimChoices } from '../claimList/claimChoices';
import { exportClaims } from '../claimList/exportClaims';
import { countClaims, findClaims, type ClaimRequest } from '../claimList/listClaims';
import { asListed } from '../claimList/listedClaim';
import {
  QUERY_PARAMETERS,
  readClaimQuery,
  readPage,
  readRecord,
  type Parameters,
} from '../claimList/readClaimQuery';
import { readableClaims, type ReadableClaims } from '../claimList/readableClaims';
import { readSource } from '../claimList/readSource';
import { badParameter, refuseOthers } from '../input/parameters';
import type { Strapi } from '../strapi';

interface ClaimsContext {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Parameters;
  body: unknown;
  set(header: string, value: string): void;
}

const LANGUAGE = /^(en|es)$/;

/** The claims of all stories, for the panel. */
export const claims = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET /newsdesk/claims`: a page of the claims that whoever asks may read. */
  async list(context: ClaimsContext): Promise<void> {
    refuseOthers(context.query, [...QUERY_PARAMETERS, 'page', 'pageSize']);
    const page = readPage(context.query);
    const request = await requestOf(strapi, context.query);
    const found = await findClaims(strapi, request, page);
    const total = await countClaims(strapi, request);
    context.body = {
      data: await asListed(strapi, request, found),
      meta: {
        pagination: { ...page, pageCount: Math.ceil(total / page.pageSize), total },
        ...aboutList(strapi, request.readable),
      },
    };
  },

  /** `GET /newsdesk/claims/choices`: what the filters of the list offer. */
  async choices(context: ClaimsContext): Promise<void> {
    refuseOthers(context.query, []);
    context.body = { data: await claimChoices(strapi, await requestOf(strapi, {})) };
  },

  /** `GET /newsdesk/claims/export?language=es`: the list as it is asked for, as a CSV file. */
  async export(context: ClaimsContext): Promise<void> {
    refuseOthers(context.query, [...QUERY_PARAMETERS, 'language']);
    const { language = 'en', ...query } = context.query;
    if (typeof language !== 'string' || !LANGUAGE.test(language)) throw badParameter('language');
    const request = await requestOf(strapi, query);
    context.set('Content-Type', 'text/csv; charset=utf-8');
    context.set('Content-Disposition', 'attachment; filename="claims.csv"');
    context.set('Cache-Control', 'no-store');
    context.body = await exportClaims(strapi, request, { language, timeZone: timeZoneOf(strapi) });
  },

  /** `GET /newsdesk/claims/sources/:documentId`: the source that a page of claims is about. */
  async source(context: ClaimsContext): Promise<void> {
    refuseOthers(context.query, []);
    const documentId = readRecord(context.params.documentId, 'documentId') ?? '';
    const source = await readSource(strapi, documentId, await readableOrRefused(strapi));
    if (source === null) {
      throw new errors.NotFoundError('There is no such source, or you may not see who it is.');
    }
    context.body = { data: source };
  },
});

const timeZoneOf = (strapi: Strapi): string => strapi.plugin('newsdesk').config('timeZone');

const requestOf = async (strapi: Strapi, query: Parameters): Promise<ClaimRequest> => ({
  query: readClaimQuery(query),
  readable: await readableOrRefused(strapi),
  now: new Date(),
});

async function readableOrRefused(strapi: Strapi): Promise<ReadableClaims[]> {
  const readable = await readableClaims(strapi);
  if (readable.length > 0) return readable;
  throw new errors.ForbiddenError('You may not read the claims of any kind of story.');
}

function aboutList(strapi: Strapi, readable: readonly ReadableClaims[]) {
  return {
    timeZone: timeZoneOf(strapi),
    /** What is to be shown: what of some type may be read. */
    columns: [...new Set(readable.flatMap(({ columns }) => [...columns]))],
    types: readable.map(({ type: { uid, schema, localized } }) => ({
      uid,
      name: schema.info?.displayName ?? uid,
      kind: schema.kind ?? 'collectionType',
      localized,
    })),
  };
}
