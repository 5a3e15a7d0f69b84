import { parseArgs } from 'node:util';
import type { push, PushStanding } from '../../server/services/push';
import { paintFor, type Paint } from '../colours';
import { UsageError, type Command, type IO } from '../io';
import { withNewsroom } from '../withNewsroom';

const HELP = `newsdesk webhook add URL [--name NAME] [--embargoed]
newsdesk webhook list [--json]
newsdesk webhook secret ID [--new]

add     makes a webhook that is sent every release from now on, and prints the secret that they are
        signed with. It stands in Strapi's settings like any other.
list    how the webhooks stand: how far each has come, what the last answer was.
secret  prints the secret of one. With --new it gets a new one; releases are signed with the one before
        as well, until the next --new.

--name NAME  as Strapi's settings show it. Default: the host of the address
--embargoed  sends stories that are under embargo as well
`;

const OPTIONS = {
  name: { type: 'string' },
  embargoed: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  new: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Push = ReturnType<typeof push>;
type Values = ReturnType<typeof parse>['values'];

const parse = (args: string[]) =>
  parseArgs({ args, allowPositionals: true, options: OPTIONS } as const);

/** `newsdesk webhook`: sets up where releases are sent. */
export const webhook: Command = async (args, io) => {
  const { values, positionals } = parse(args);
  if (values.help) {
    io.stdout.write(HELP);
    return 0;
  }
  const [action = '', ...rest] = positionals;
  const what = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!what || rest.length !== what.takes) throw new UsageError(HELP);
  io.stdout.write(await what.run(rest[0] ?? '', values, io));
  return 0;
};

const ask = <Result>(question: (service: Push) => Promise<Result>): Promise<Result> =>
  withNewsroom((strapi) => question(strapi.plugin('newsdesk').service('push') as Push));

interface Action {
  /** How many arguments. */
  readonly takes: number;
  run(argument: string, values: Values, io: IO): Promise<string>;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  add: {
    takes: 1,
    async run(url, { name, embargoed }) {
      if (!URL.canParse(url)) throw new UsageError(HELP);
      const made = await ask((service) =>
        service.add({ url, name: name ?? new URL(url).host, embargoed }),
      );
      return `Webhook ${made.id} is sent every release from now on.\nSecret: ${made.secret}\n`;
    },
  },
  list: {
    takes: 0,
    async run(_argument, { json }, io) {
      const standings = await ask((service) => service.list());
      if (json) return `${JSON.stringify(standings, null, 2)}\n`;
      const paint = paintFor(io);
      return standings.map((standing) => inWords(standing, paint)).join('') || 'None.\n';
    },
  },
  secret: {
    takes: 1,
    async run(id, values) {
      if (!/^\d{1,9}$/.test(id)) throw new UsageError(HELP);
      return `${await ask((service) => service.secret(Number(id), values.new))}\n`;
    },
  },
};

function inWords(standing: PushStanding, paint: Paint): string {
  const { webhookId, name, enabled, embargoed, sequence, attempts, lastStatus } = standing;
  const isWell = enabled && attempts === 0;
  const facts = [
    `has all up to release ${sequence}`,
    ...(embargoed ? ['with stories under embargo'] : []),
    ...(attempts > 0 ? [`${attempts} attempts in vain`] : []),
    ...(enabled ? [] : ['disabled']),
    ...(lastStatus ? [`last: ${lastStatus}`] : []),
  ];
  return `${paint(isWell ? 'green' : 'red', isWell ? '✓' : '✗')} ${webhookId} ${paint('bold', name)}: ${facts.join(', ')}\n`;
}
