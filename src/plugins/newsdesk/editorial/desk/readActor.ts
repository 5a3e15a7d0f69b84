/** Who did something, read out of the words that are on record. */
export type ActorInWords =
  | { readonly kind: 'person' | 'user' | 'token' | 'other'; readonly name: string }
  | { readonly kind: 'server' | 'public' };

const PERSON = /^(admin user|user) (\S+)(?: \((.*)\))?$/s;
const TOKEN = /^API token “(.*)”$/s;

/**
 * Reads who did something, so that it can be said in another language.
 *
 * @param who as the server recorded it: `admin user 3 (Ana Prueba)`, `API token “EFE”`
 */
export function readActor(who: string): ActorInWords {
  const person = PERSON.exec(who);
  if (person) {
    const [, account, id, name] = person;
    return { kind: account === 'user' ? 'user' : 'person', name: name ?? `#${id}` };
  }
  const token = TOKEN.exec(who);
  if (token) return { kind: 'token', name: token[1]! };
  if (who === 'the server itself') return { kind: 'server' };
  if (who === 'the public') return { kind: 'public' };
  return { kind: 'other', name: who };
}
