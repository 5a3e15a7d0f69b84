import { readActor } from '../readActor';

/** How the desk and a dossier tell a release: what it was, by which door it came, who did it. */
export const RECORD_WORDS = {
  en: {
    'kind.publish': 'Published',
    'kind.update': 'Update',
    'kind.correction': 'Correction',
    'kind.withdrawal': 'Withdrawn',
    'kind.kill': 'Killed',
    'kind.embargo-lift': 'Embargo lifted',
    'door.admin': 'panel',
    'door.admin-bulk': 'panel, with others',
    'door.rest': 'REST',
    'door.graphql': 'GraphQL',
    'door.mcp': 'MCP',
    'door.server': 'server',
    'who.server': 'the server itself',
    'who.public': 'the public',
    'who.user': 'user {name}',
    'who.token': 'API token “{name}”',
  },
  es: {
    'kind.publish': 'Publicada',
    'kind.update': 'Actualización',
    'kind.correction': 'Corrección',
    'kind.withdrawal': 'Retirada',
    'kind.kill': 'Anulada',
    'kind.embargo-lift': 'Fin del embargo',
    'door.admin': 'panel',
    'door.admin-bulk': 'panel, con otras',
    'door.rest': 'REST',
    'door.graphql': 'GraphQL',
    'door.mcp': 'MCP',
    'door.server': 'servidor',
    'who.server': 'el propio servidor',
    'who.public': 'el público',
    'who.user': 'usuario {name}',
    'who.token': 'clave de API «{name}»',
  },
} as const;

export type RecordWord = keyof (typeof RECORD_WORDS)['en'];

/** Says one of these words in the language of whoever reads; `{name}` stands for a value. */
export type SayOfRecord = (word: RecordWord, values?: { readonly name: string }) => string;

/** @param door as the ledger has it; one that nobody knows is told as it stands */
export function tellDoor(door: string, say: SayOfRecord): string {
  const word = `door.${door}`;
  return isRecordWord(word) ? say(word) : door;
}

const isRecordWord = (word: string): word is RecordWord => Object.hasOwn(RECORD_WORDS.en, word);

/** @param by who did something, as the server recorded it */
export function tellActor(by: string, say: SayOfRecord): string {
  const actor = readActor(by);
  switch (actor.kind) {
    case 'server':
    case 'public':
      return say(`who.${actor.kind}`);
    case 'user':
    case 'token':
      return say(`who.${actor.kind}`, { name: actor.name });
    default:
      return actor.name;
  }
}
