import type { Core } from '@strapi/strapi';

interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: string[]; readonly locales?: string[] };
  readonly conditions: never[];
}

const STORY = 'api::story.story';
const SOURCE = 'plugin::newsdesk.source';
const DESK = ['api::agency.agency', 'api::topic.topic', 'api::contributor.contributor'];
const EVERY_LOCALE = ['en', 'es', 'pt'];
/** What a source's record says to those who may not know who it is. */
const PUBLIC_SOURCE_FIELDS = ['publicDescription', 'anonymous'];

type Action = 'read' | 'create' | 'update' | 'delete' | 'publish';

const may = (strapi: Core.Strapi) => {
  const fieldsOf = (uid: string): string[] =>
    strapi.service('admin::content-type').getNestedFields(strapi.contentTypes[uid as never], {
      components: { ...strapi.components },
    });
  return (
    actions: Action[],
    uid: string,
    fields = fieldsOf(uid),
    locales?: string[],
  ): Permission[] =>
    actions.map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: uid,
      properties: {
        // Deleting and publishing are of whole documents.
        ...(!['delete', 'publish'].includes(action) && { fields }),
        ...(locales && { locales }),
      },
      conditions: [],
    }));
};

type Held =
  | `claims.${'register' | 'dismiss' | 'exempt' | 'verify'}`
  | `sources.${'read' | 'edit'}`
  | 'stories.kill';

/** What the plugin's own permissions are about: no type, no field. */
const hold = (...permissions: Held[]): Permission[] =>
  permissions.map((name) => ({
    action: `plugin::newsdesk.${name}`,
    subject: null,
    properties: {},
    conditions: [],
  }));

const DECISIONS: Held[] = ['claims.register', 'claims.dismiss', 'claims.exempt', 'claims.verify'];

/** Who may do what in the panel, by role. Strapi's own roles screen changes it. */
export const ROLES: Record<string, (strapi: Core.Strapi) => Promise<Permission[]>> = {
  Reporter: async (strapi) => {
    const allow = may(strapi);
    return [
      ...allow(['read', 'create', 'update'], STORY, undefined, EVERY_LOCALE),
      ...DESK.flatMap((uid) => allow(['read'], uid, undefined, localesOf(uid))),
      ...allow(['read'], SOURCE, PUBLIC_SOURCE_FIELDS),
      ...allow(['create'], SOURCE),
      ...hold('claims.register', 'sources.edit'),
    ];
  },
  Editor: async (strapi) => {
    const allow = may(strapi);
    return [
      ...allow(['read', 'create', 'update', 'delete', 'publish'], STORY, undefined, EVERY_LOCALE),
      ...DESK.flatMap((uid) => allow(['read', 'create', 'update'], uid, undefined, localesOf(uid))),
      // Without the permission to see who sources are, the form says so of these fields.
      ...allow(['read'], SOURCE, PUBLIC_SOURCE_FIELDS),
      ...allow(['create', 'update'], SOURCE),
      ...hold(...DECISIONS, 'sources.edit'),
    ];
  },
  Translator: async (strapi) => {
    const allow = may(strapi);
    return [
      ...allow(['read'], STORY, undefined, EVERY_LOCALE),
      ...allow(['create', 'update', 'publish'], STORY, undefined, ['es', 'pt']),
      ...DESK.flatMap((uid) => allow(['read'], uid, undefined, localesOf(uid))),
      ...allow(['read'], SOURCE, PUBLIC_SOURCE_FIELDS),
      ...hold('claims.register'),
    ];
  },
  'Standards editor': async (strapi) => {
    const allow = may(strapi);
    return [
      ...allow(['read', 'create', 'update', 'delete', 'publish'], STORY, undefined, EVERY_LOCALE),
      ...DESK.flatMap((uid) =>
        allow(['read', 'create', 'update', 'delete'], uid, undefined, localesOf(uid)),
      ),
      ...allow(['read', 'create', 'update', 'delete'], SOURCE),
      ...hold(...DECISIONS, 'sources.edit', 'sources.read', 'stories.kill'),
    ];
  },
};

const localesOf = (uid: string): string[] | undefined =>
  uid === 'api::topic.topic' ? EVERY_LOCALE : undefined;
