import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Newsroom } from '../../helpers/newsroom';
import { ROOT } from '../../docs/blocks';

/** The agency's story, brought in as the desk brings it in: a draft without claims. */
export async function importAgencyStory({ strapi }: Newsroom): Promise<string> {
  const agency = { name: 'EFE', creditLine: 'EFE', homeLanguage: 'es' } as never;
  await strapi.documents('api::agency.agency').create({ data: agency });
  const copy = readFileSync(path.join(ROOT, 'demo/efe-wikileaks-assange.en.txt'));
  const { documentId } = await strapi
    .plugin('newsdesk')
    .service('intake')
    .import(copy, { agency: 'EFE' });
  return documentId;
}
