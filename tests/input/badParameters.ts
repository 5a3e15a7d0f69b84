/** One request parameter with a value that it must not have; `names` is what the answer has to name. */
export interface BadParameter {
  readonly query: string;
  readonly names: string;
}

const all = (names: string, ...queries: string[]): BadParameter[] =>
  queries.map((query) => ({ query, names }));

const many = (count: number, part: () => string): string =>
  Array.from({ length: count }, part).join('&');

/** Parameters of a list of stories that no door may answer with anything but a 400. */
export const BAD_PARAMETERS: readonly BadParameter[] = [
  ...all('filters', 'filters=abc', 'filters[]=abc', 'filters=%00', 'filters[$not]=x'),
  ...all('urgency', 'filters[urgency]=abc', 'filters[urgency]=1e400', 'filters[urgency]=1.5'),
  ...all('urgency', 'filters[urgency]=', 'filters[urgency][$gt]=', 'filters[urgency][$in][]=a'),
  ...all('urgency', 'filters[urgency][$contains]=1', 'filters[urgency][$eq]=3000000000'),
  ...all('id', 'filters[id]=99999999999999', 'filters[id]=abc', 'filters[id][$lt]=1e9'),
  ...all('documentId', 'filters[documentId]=%00', 'filters[documentId][$eq][$eq]=x'),
  ...all('headline', 'filters[headline]=%00', 'filters[headline][$bogus]=1'),
  ...all('headline', 'filters[headline][$between]=a', 'filters[headline][$between][]=a'),
  ...all('headline', 'filters[headline][$in][a]=x', 'filters[headline][$null][a]=b'),
  ...all('headline', 'filters[headline][$not]=x', 'filters[headline][$and][]=x'),
  ...all('headline', 'filters[headline][headline]=x', 'filters[headline][$jsonSupersetOf]=x'),
  ...all(
    'id',
    many(600, () => 'filters[id][$in][]=1'),
  ),
  ...all('$and', 'filters[$and]=x', 'filters[$and][a]=b', 'filters[$and][]=x'),
  ...all('$or', 'filters[$or]=x', 'filters[$or][a]=b'),
  ...all('$eq', 'filters[$eq]=x', 'filters[$in][]=x'.replace('$in', '$eq')),
  ...all('embargoUntil', 'filters[embargoUntil][$gt]=abc', 'filters[embargoUntil]=2026-02-30'),
  ...all('embargoUntil', 'filters[embargoUntil][$contains]=2', 'filters[embargoUntil][$lt][]=%00'),
  ...all('body', 'filters[body]=x', 'filters[body][$contains]=x', 'filters[body][$eq]=[]'),
  ...all('agency', 'filters[agency]=abc', 'filters[agency]=5.5', 'filters[agency][$not]=1'),
  ...all('agency', 'filters[agency][$eq][a]=b', 'filters[agency][$null]=x&filters[agency][name]=y'),
  ...all('claims', 'filters[claims]=x', 'filters[claims][$in][]=x'),
  ...all('verification', 'filters[claims][verification]=%00'),
  ...all('images', 'filters[images]=x', 'filters[images][$eq]=x'),
  ...all('nope', 'filters[nope]=x', 'filters[claims][nope]=x', 'filters[$or][0][nope]=x'),
  ...all('sort', 'sort=headline:sideways', 'sort=headline:asc:desc', 'sort=%00', 'sort=a b'),
  ...all('sort', 'sort[]=x&sort[a]=b', 'sort[headline]=up', 'sort[headline][a]=asc'),
  ...all('sort', 'sort=headline.a', 'sort=constructor', 'sort=__proto__', 'sort=a.b.c'),
  ...all('sort', 'sort=nope', 'sort[nope]=asc', 'sort=claims', 'sort=agency', 'sort=agency.nope'),
  ...all('fields', 'fields[a]=b', 'fields[][a]=headline', 'fields=%00'),
  ...all('nope', 'fields=nope', 'fields=headline,nope'),
  ...all('fields', 'fields=claims'),
  ...all('populate', 'populate=%00', 'populate[][a]=b', 'populate[0]=claims&populate[1][a]=b'),
  ...all('nope', 'populate=nope', 'populate=claims.nope', 'populate[claims][populate]=nope'),
  ...all('claims', 'populate[claims]=x', 'populate[claims][]=x', 'populate[claims]=5'),
  ...all('claims', 'populate[claims][filters]=x', 'populate[claims][limit]=x'),
  ...all('claims', 'populate[claims][filters][verification][$bogus]=x'),
  ...all('claims', 'populate[claims][sort]=nope', 'populate[claims][fields]=nope'),
  ...all('localizations', 'populate[localizations][sort]=localizations.headline'),
  ...all('topics', 'populate[topics][sort][localizations][name]=asc'),
  ...all('status', 'status=bogus', 'status[]=draft', 'status=DRAFT', 'status[a]=b'),
  ...all('publicationFilter', 'publicationFilter=x', 'publicationFilter[]=x'),
  ...all('publicationFilter', 'publicationFilter='),
  ...all('hasPublishedVersion', 'hasPublishedVersion=x'),
  ...all('pagination', 'pagination=x', 'pagination[page]=-1', 'pagination[page]=abc'),
  ...all('pagination', 'pagination[page]=1e20', 'pagination[page]=99999999999999999999'),
  ...all('pagination', 'pagination[limit]=abc', 'pagination[limit]=-5', 'pagination[start]=-1'),
  ...all('pagination', 'pagination[page][a]=1', 'pagination[pageSize]=0'),
  ...all('pagination', 'pagination[page]=1&pagination[limit]=1'),
  ...all('withCount', 'pagination[withCount]=maybe'),
  ...all('_q', '_q=%00', '_q[]=x', '_q[a]=x'),
  ...all('locale', 'locale=xx', 'locale=EN', 'locale[a]=b', 'locale[]=xx', 'locale=en%27--'),
  ...all('locale', 'locale=%00', `locale=${'x'.repeat(10_000)}`, 'locale= en'),
  ...all('lookup', 'lookup[a]=b'),
  ...all('bogus', 'bogus=1'),
  ...all('where', 'where[id]=1', 'where[publishedAt]=null'),
];

/** Ids that no document has; each may be answered with 400 or 404. */
export const BAD_IDS = [
  '%00',
  'a%00b',
  '%27%20OR%201=1%20--',
  '%27%3B%20DROP%20TABLE%20stories%3B',
  'x'.repeat(5000),
  '%E0%A4%A',
  '%ED%A0%80',
  'constructor',
  '__proto__',
  '1',
  '0',
  '-1',
  '%20',
  '*',
  'undefined',
  'null',
  '%F0%9F%98%80',
];

/** Languages that a newsroom of English and Spanish cannot write in. */
export const BAD_LOCALES = [
  'xx',
  'EN',
  'en-',
  ' en',
  '%00',
  "en' OR 1=1",
  '*',
  '../en',
  'x'.repeat(10_000),
];
