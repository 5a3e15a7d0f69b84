import { describeHouse } from '../desk/house';
import { holds } from '../permissions/holds';
import { grantableTo } from '../permissions/permissions';
import type { Strapi } from '../strapi';

/** What the panel has to know of the house. */
export const house = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET /newsdesk/house`: the policy, the gated types, and what whoever asks may do. */
  house(context: { body: unknown }): void {
    const may = grantableTo('panel').filter((permission) => holds(strapi, permission));
    context.body = { data: { ...describeHouse(strapi), may } };
  },
});
