import { errors } from '@strapi/utils';
import { LEDGER_HEAD_UID } from '../content-types/ledgerHead';
import { RELEASE_UID } from '../content-types/release';
import type { Strapi } from '../strapi';

/** Nothing writes the ledger through Strapi: it is appended to in SQL, by the house alone. */
export function guardLedger(strapi: Strapi): void {
  const refuse = (): never => {
    throw new errors.ForbiddenError('The ledger of releases is only ever appended to.', {
      code: 'newsdesk/ledger-append-only',
    });
  };
  strapi.db.lifecycles.subscribe({
    models: [RELEASE_UID, LEDGER_HEAD_UID],
    beforeCreate: refuse,
    beforeCreateMany: refuse,
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
}
