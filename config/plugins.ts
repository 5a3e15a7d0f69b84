import path from 'node:path';
import type { Core } from '@strapi/strapi';

/**
 * The house policy stands here, ESLint style: a rule's severity (`'block'`, `'warn'`, `'off'`),
 * or `[severity, options]`. What is not named keeps its default; docs/standards-desk.md lists all.
 *
 * Newsdesk comes first: Strapi runs document middlewares in this order, and one that runs
 * outside the gate could swallow its refusal.
 */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  newsdesk: {
    enabled: true,
    config: {
      timeZone: env('NEWSDESK_TIME_ZONE', 'Europe/Madrid'),
      rules: {
        'story/credit': 'warn',
        'claim/in-copy': ['block', { tolerance: 0.1 }],
      },
    },
  },
  ...developmentDoors(env.array('NEWSDESK_DEVELOPMENT_DOORS', [])),
});

/** Doors that tests open to prove that the gate holds there too; a newsroom needs neither. */
function developmentDoors(doors: string[]): Core.Config.Plugin {
  return {
    ...(doors.includes('graphql') && {
      graphql: {
        enabled: true,
        resolve: packageDir('@strapi/plugin-graphql'),
        config: { endpoint: '/graphql' },
      },
    }),
    ...(doors.includes('users') && {
      'users-permissions': {
        enabled: true,
        resolve: packageDir('@strapi/plugin-users-permissions'),
        config: { jwtSecret: 'for-tests-only' },
      },
    }),
  };
}

/** Strapi looks for a plugin by its folder unless it is among the project's own dependencies. */
const packageDir = (name: string): string => path.dirname(require.resolve(`${name}/package.json`));

export default config;
