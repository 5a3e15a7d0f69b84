import type { Strapi } from '../../helpers/newsroom';
import type { Language } from './cleanStory';

/** The records that stories of the tests rest on: their document ids. */
export interface Records {
  readonly named: string;
  readonly anonymous: string;
  readonly anotherAnonymous: string;
  readonly withoutReason: string;
  readonly withoutApproval: string;
  readonly undescribed: string;
  /** Described in words of a language that say nothing of where it stands. */
  readonly vague: Readonly<Record<Language, string>>;
  readonly agency: string;
}

/** Puts the records into the newsroom. */
export async function makeRecords(strapi: Strapi): Promise<Records> {
  const editor = await strapi.db.query('admin::user').findOne({ where: {} });
  const make = async (uid: string, data: Record<string, unknown>): Promise<string> =>
    (await strapi.documents(uid as never).create({ data } as never)).documentId;
  const source = (changes: Record<string, unknown>) =>
    make('plugin::newsdesk.source', {
      publicDescription: 'a senior harbour official',
      anonymous: true,
      anonymityReason: 'Would lose the post',
      approvedBy: editor!.id,
      name: 'Not for print',
      ...changes,
    });
  return {
    named: await source({ anonymous: false, anonymityReason: null, approvedBy: null }),
    anonymous: await source({}),
    anotherAnonymous: await source({ publicDescription: 'a crane driver' }),
    withoutReason: await source({ anonymityReason: null }),
    withoutApproval: await source({ approvedBy: null }),
    undescribed: await source({ publicDescription: '…' }),
    vague: {
      en: await source({ publicDescription: 'a well-placed source' }),
      es: await source({ publicDescription: 'una fuente bien situada' }),
    },
    agency: await make('api::agency.agency', {
      name: 'Agencia EFE',
      creditLine: 'EFE',
      homeLanguage: 'es',
    }),
  };
}
