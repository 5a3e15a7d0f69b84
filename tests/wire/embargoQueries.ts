import { SECRET, type EmbargoNewsroom } from './embargoNewsroom';

/** Queries by what they try, for REST (an address) or GraphQL. */
export type Queries = Readonly<Record<string, readonly string[]>>;

const ON_TEXT = [
  ...['$eq', '$eqi', '$ne', '$nei', '$lt', '$lte', '$gt', '$gte', '$in', '$notIn'],
  ...['$contains', '$notContains', '$containsi', '$notContainsi'],
  ...['$startsWith', '$startsWithi', '$endsWith', '$endsWithi'],
];
const ON_OTHERS = ['$eq', '$ne', '$in', '$gt', '$contains', '$notContains'];
const ON_NUMBER = ['$eq', '$ne', '$lt', '$lte', '$gt', '$gte', '$in', '$notIn'];
const ON_ANY = ['$null', '$notNull'];

/** How a filter may be wrapped without meaning another thing, or by meaning the contrary. */
const WRAPS: readonly ((filter: string) => string)[] = [
  (filter) => `filters${filter}`,
  (filter) => `filters[$not]${filter}`,
  (filter) => `filters[$or][0]${filter}&filters[$or][1][id][$lt]=0`,
  (filter) => `filters[$and][0][$not][$or][0][$not]${filter}`,
];

/** Each filter in one of the ways, in turns. */
const wrapped = (all: readonly string[]): string[] =>
  all.map((filter, index) => WRAPS[index % WRAPS.length]!(filter));

const brackets = (path: string) => path.replace(/([^.]+)\.?/g, '[$1]');

/** Filters on one attribute by each operator that fits, in brackets. */
function filtersOn(path: string, value: string, operators: readonly string[]): string[] {
  const compared = operators.map((operator) => `${brackets(path)}[${operator}]=${value}`);
  const between = `${brackets(path)}[$between][0]=${value}&filters${brackets(path)}[$between][1]=z`;
  const asked = ON_ANY.flatMap((operator) =>
    ['true', 'false'].map((is) => `${brackets(path)}[${operator}]=${is}`),
  );
  return [...compared, ...asked, ...(operators === ON_TEXT ? [between] : [])];
}

function filters({ embargoed, embargoUntil, rowIds }: EmbargoNewsroom): string[] {
  return [
    ...WRAPS.flatMap(() => filtersOn('headline', `Headline ${SECRET}`, ON_TEXT)),
    ...filtersOn('documentId', embargoed, ON_OTHERS),
    ...filtersOn('dateline.place', `Place ${SECRET}`, ON_OTHERS),
    ...filtersOn('claims.statement', `Body ${SECRET}`, ON_OTHERS),
    ...filtersOn('agency.name', 'Hushed', ON_OTHERS),
    ...filtersOn('id', String(rowIds[0]), ON_NUMBER),
    ...filtersOn('embargoUntil', embargoUntil, ON_NUMBER),
  ];
}

/** Filters by which rows of other types lead to stories; in brackets, with what they are compared to. */
function through({ embargoed, rowIds }: EmbargoNewsroom): string[] {
  return [
    `[headline][$contains]=${SECRET}`,
    `[$not][headline][$contains]=${SECRET}`,
    `[$or][0][headline][$contains]=${SECRET}`,
    `[documentId]=${embargoed}`,
    `[id]=${rowIds[0]}`,
    `[id][$notNull]=true`,
    `[$null]=true`,
    `[$notNull]=true`,
    `=${rowIds[0]}`,
    `[$in][0]=${rowIds[0]}`,
    `[topics][name]=Bridges`,
    `[embargoUntil][$notNull]=true`,
  ];
}

const LINKS = ['stories', 'lead', 'picks', 'teaser.story', 'teasers.more', 'zone.story', 'links'];
const SORTS = ['headline', 'embargoUntil', 'id', 'createdAt'];
const PUBLICATION = [
  ...['never-published', 'never-published-document', 'has-published-version', 'modified'],
  ...['has-published-version-document', 'unmodified', 'published-without-draft'],
];
const PAGES = ['pageSize=1', 'page=2&pagination[pageSize]=1', 'start=1&pagination[limit]=1'];

function rest(at: EmbargoNewsroom): Queries {
  const stories = (query: string) => `/api/stories?${query}`;
  return {
    'filters of stories': wrapped(filters(at)).map(stories),
    'sort orders and pages': SORTS.flatMap((name) =>
      ['asc', 'desc'].flatMap((way) =>
        PAGES.map((page) => stories(`sort=${name}:${way}&pagination[${page}&locale=en`)),
      ),
    ).map((query) => query.replace(/pagination\[(\w+)=/, 'pagination[$1]=')),
    'what is public by its draft': PUBLICATION.flatMap((mode) => [
      stories(`publicationFilter=${mode}`),
      stories(`publicationFilter=${mode}&populate=localizations&locale=*`),
    ]),
    searches: [SECRET, 'Headline', 'qq', at.embargoed, '%', '_', ''].map((text) =>
      stories(`_q=${encodeURIComponent(text)}`),
    ),
    languages: ['en', 'es', '*', 'fr'].flatMap((locale) => [
      stories(`locale=${locale}&populate=localizations`),
      `/api/stories/${at.embargoed}?locale=${locale}`,
    ]),
    'filters that lead to stories': LINKS.flatMap((name) =>
      wrapped(through(at).map((filter) => `${brackets(name)}${filter}`)),
    ).map((query) => `/api/agencies?${query}`),
    'filters of stories that lead to stories': through(at).flatMap((filter) => [
      stories(`filters[related]${filter}`),
      stories(`filters[localizations]${filter}`),
      stories(`filters[agency][stories]${filter}`),
      `/api/topics?populate[localizations][filters][stories]${filter}`,
    ]),
    'filters of users': through(at).map((filter) => `/api/users?filters[followed]${filter}`),
    'sort orders that lead to stories': LINKS.flatMap((name) => [
      `/api/agencies?sort=${name}.headline:asc`,
      `/api/agencies?sort=${name}.id:desc`,
      `/api/agencies?sort${brackets(name)}[headline]=desc`,
    ]),
    'what comes along': LINKS.flatMap((name) => [
      `/api/agencies?populate=${name}`,
      `/api/agencies?populate${brackets(name)}[count]=true`,
      `/api/agencies?populate${brackets(name)}[fields]=id`,
      `/api/agencies?populate${brackets(name)}[sort]=headline`,
      `/api/agencies?populate${brackets(name)}[status]=draft`,
      `/api/agencies?populate${brackets(name)}[filters][headline][$contains]=${SECRET}`,
      `/api/agencies?populate${brackets(name)}[filters][related][headline][$contains]=${SECRET}`,
      `/api/agencies?populate${brackets(name)}[populate][related][populate]=*`,
      `/api/agencies?populate${brackets(name)}[on][api::story.story][fields]=headline`,
      `/api/agencies?populate${brackets(name)}[on][test.teaser][populate][story]=true`,
    ]),
    'users and what comes along': [
      '/api/users?populate=followed',
      '/api/users?populate=*',
      `/api/users/${at.user}?populate=*`,
      `/api/users/${at.user}?populate[followed][populate]=*`,
    ],
    'other addresses': [
      `/api/stories/${at.embargoed}?status=draft`,
      `/api/stories/${at.rowIds[0]}`,
      `/api/newsdesk/check/api::story.story/${at.embargoed}`,
      '/api/upload/files?populate=*',
    ],
  };
}

function graphql(at: EmbargoNewsroom): Queries {
  const id = at.rowIds[0];
  const OWN = [
    `{ headline: { contains: "${SECRET}" } }`,
    `{ not: { headline: { contains: "${SECRET}" } } }`,
    `{ documentId: { eq: "${at.embargoed}" } }`,
    '{ embargoUntil: { notNull: true } }',
    '{ embargoUntil: { null: true } }',
    `{ or: [{ headline: { startsWith: "Headline qq" } }] }`,
    '{ dateline: { place: { contains: "qq" } } }',
    '{ agency: { name: { eq: "Hushed" } } }',
  ];
  const LED = ['stories', 'picks'].flatMap((name) =>
    OWN.slice(0, 5).map((filter) => `{ ${name}: ${filter} }`),
  );
  const agencies = (fields: string, given = '') => `{ agencies${given} { name ${fields} } }`;
  return {
    'GraphQL’s filters of stories': OWN.flatMap((filter) => [
      `{ stories(filters: ${filter}) { headline } }`,
      `{ stories_connection(filters: ${filter}) { pageInfo { total } nodes { headline } } }`,
    ]),
    'GraphQL’s filters that lead to stories': [
      ...LED.flatMap((filter) => [
        agencies('', `(filters: ${filter})`),
        agencies('', `(filters: { not: ${filter} })`),
      ]),
      agencies('', `(filters: { lead: { headline: { contains: "${SECRET}" } } })`),
      agencies('', `(filters: { teaser: { story: { headline: { contains: "${SECRET}" } } } })`),
      `{ stories { agency { name } localizations(filters: { related: ${OWN[0]} }) { headline } } }`,
      `{ stories { localizations(filters: { localizations: ${OWN[0]} }) { headline } } }`,
      `{ stories { localizations(sort: "related.headline") { headline } } }`,
      agencies('', '(sort: "stories.headline")'),
      agencies('', '(sort: "lead.headline:desc")'),
    ],
    'GraphQL’s links': OWN.flatMap((filter) => [
      agencies(`stories(filters: ${filter}) { headline }`),
      agencies(`picks(filters: ${filter}) { headline }`),
      agencies(`picks_connection(filters: ${filter}) { nodes { headline } }`),
      agencies(`teasers { more(filters: ${filter}) { headline } }`),
    ]),
    'GraphQL’s links by page': [
      agencies('stories(sort: "headline:desc", pagination: { limit: 1 }) { headline }'),
      agencies('picks(pagination: { start: 1, limit: 1 }) { documentId }'),
      agencies(`picks(filters: { id: { eq: ${id} } }) { documentId }`),
      agencies('stories { headline }', '(status: DRAFT)'),
      agencies('stories { headline }', '(publicationFilter: MODIFIED)'),
    ],
    'GraphQL’s stories': [
      `{ story(documentId: "${at.embargoed}") { headline } }`,
      `{ story(documentId: "${at.embargoed}", locale: "es") { headline } }`,
      '{ stories(sort: "embargoUntil:desc", pagination: { limit: 1 }) { headline } }',
      '{ stories_connection(pagination: { pageSize: 1 }) { pageInfo { total pageCount } } }',
      '{ stories(locale: "es") { headline related { headline } localizations { headline } } }',
      '{ topics { name localizations { name } } stories { topics { name } } }',
    ],
  };
}

/** All that an inquisitive reader might ask. */
export const everyQuery = (at: EmbargoNewsroom): Queries => ({ ...rest(at), ...graphql(at) });
