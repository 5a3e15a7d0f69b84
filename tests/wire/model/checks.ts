import { releasesIn } from '../../helpers/ledger';
import { STORY, type Strapi } from '../../helpers/newsroom';
import { storiesOf } from '../../gate/doors/service';
import type { Follower } from './follower';
import { publicNow, type PublicNow, type Seen } from './seen';
import type { Stage } from './stage';

/** What a follower has to hold of what is public. */
const due = ({ audience }: Follower, rows: readonly PublicNow[]): PublicNow[] =>
  rows.filter(
    ({ isEmbargoed, locale, agency }) =>
      (audience.maySeeEmbargoed || !isEmbargoed) &&
      (audience.locale === undefined || audience.locale === locale) &&
      (audience.agency === undefined || audience.agency === agency),
  );

const asSeen = ({ headline, text, claims, credit, isEmbargoed }: Seen): Seen => ({
  headline,
  text,
  claims,
  credit,
  isEmbargoed,
});

/**
 * Each holds what is public to it, and nothing else. Who asks for an agency also holds what once was that
 * agency's: as it is now.
 */
export async function expectFollowersRight(stage: Stage): Promise<void> {
  const rows = await publicNow(stage.room.strapi, [...stage.documents]);
  for (const follower of stage.followers) {
    await follower.readToTheEnd();
    const { audience } = follower;
    const wanted = new Map(due(follower, rows).map((row) => [row.uri, asSeen(row)]));
    const held = new Map(
      [...follower.held].filter(([uri]) =>
        [...stage.documents].some((documentId) => uri.includes(`:${documentId}:`)),
      ),
    );
    if (audience.agency !== undefined) {
      const { agency: _, ...anyAgency } = audience;
      const all = new Map(
        due({ audience: anyAgency } as Follower, rows).map((row) => [row.uri, asSeen(row)]),
      );
      for (const uri of held.keys()) {
        const now = all.get(uri);
        if (now) wanted.set(uri, now);
      }
    }
    expect({ audience, held: sorted(held) }).toEqual({ audience, held: sorted(wanted) });
  }
}

const sorted = (map: ReadonlyMap<string, Seen>) =>
  [...map].sort(([one], [other]) => (one < other ? -1 : 1));

/** Numbers without gaps, versions that count up by one, a chain that holds. */
export async function expectLedgerWhole(strapi: Strapi): Promise<void> {
  const releases = await releasesIn(strapi);
  const versions = new Map<string, number>();
  for (const [index, { sequence, documentId, locale, version }] of releases.entries()) {
    expect(sequence).toBe(index + 1);
    const language = `${documentId} ${locale}`;
    expect(`${language} ${version}`).toBe(`${language} ${(versions.get(language) ?? 0) + 1}`);
    versions.set(language, version);
  }
  const proof = await strapi.plugin('newsdesk').service('ledger').verify(null);
  expect(proof).toMatchObject({ verified: releases.length, firstBreak: null });
}

/** What is killed is off, and stays off whoever publishes it. */
export async function expectKilledOff({ room: { strapi }, documents }: Stage): Promise<void> {
  const kills = (await strapi.db
    .query('plugin::newsdesk.kill')
    .findMany({ where: { clearedAt: null, storyId: { $in: [...documents] } } })) as unknown as {
    storyId: string;
  }[];
  for (const { storyId: documentId } of kills) {
    expect(await publicNow(strapi, [documentId])).toEqual([]);
    const where = { documentId, publishedAt: null };
    if ((await strapi.db.query(STORY).count({ where })) === 0) continue;
    await expect(storiesOf(strapi).publish({ documentId, locale: '*' })).rejects.toMatchObject({
      details: { code: 'newsdesk/blocked' },
    });
  }
}
