import { createHmac } from 'node:crypto';

export interface Login {
  readonly role: string;
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string;
  readonly password: string;
}

const PEOPLE = [
  ['Administrator', 'Ada', 'Ruiz'],
  ['Reporter', 'Rafael', 'Ortega'],
  ['Editor', 'Elena', 'Marín'],
  ['Translator', 'Tomás', 'Silva'],
  ['Standards editor', 'Sara', 'Vidal'],
] as const;

/**
 * The demo's people. Their passwords come from this newsroom's own secret: the same on each run,
 * different on each machine, and written nowhere.
 *
 * @throws Error if there is no secret to make them from
 */
export function logins(): Login[] {
  const secret = process.env.ADMIN_JWT_SECRET;
  if (!secret) throw new Error('There is no ADMIN_JWT_SECRET. Run "npm run secrets" first.');
  return PEOPLE.map(([role, firstname, lastname]) => {
    const email = `${role.split(' ')[0]!.toLowerCase()}@newsroom.example`;
    const hash = createHmac('sha256', secret).update(email).digest('base64url');
    // Strapi asks for a lower-case letter, a capital and a digit.
    return { role, firstname, lastname, email, password: `Nd1${hash.slice(0, 15)}` };
  });
}
