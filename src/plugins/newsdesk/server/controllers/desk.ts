import { describeHouse } from '../desk/house';
import { holds } from '../permissions/holds';
import { PERMISSIONS, type Permission } from '../permissions/permissions';
import type { Strapi } from '../strapi';

interface DeskContext {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  body: unknown;
}

/** What the panel asks while somebody writes. */
export const desk = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET /newsdesk/house`: the policy, the gated types, and what whoever asks may do. */
  house(context: DeskContext): void {
    const all = Object.keys(PERMISSIONS) as Permission[];
    const may = all.filter((permission) => holds(strapi, permission));
    context.body = { data: { ...describeHouse(strapi), may } };
  },
});
