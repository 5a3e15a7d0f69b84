import { AsyncResource } from 'node:async_hooks';
import { REFUSAL_UID } from '../content-types/refusal';
import { isBlocked, type JudgedStory } from '../gate/judge';
import { rowsOf, type Strapi } from '../strapi';
import { currentActor } from './actor';
import { whatWentWrong } from '../whatWentWrong';

const writing = new WeakMap<Strapi, Set<Promise<unknown>>>();

const writingOf = (strapi: Strapi): Set<Promise<unknown>> => {
  const set = writing.get(strapi) ?? new Set();
  writing.set(strapi, set);
  return set;
};

/**
 * Keeps a record of a refused attempt. The attempt's transaction is about to roll back and would
 * take the record along, so it is written once the outermost transaction has ended, however it ends
 * (whoever opened it may catch the refusal and commit the rest).
 */
export function recordRefusal(strapi: Strapi, uid: string, judged: readonly JudgedStory[]): void {
  const blocked = judged.filter(isBlocked);
  const { door, who } = currentActor(strapi);
  const data = {
    contentType: uid,
    storyId: blocked[0]?.documentId ?? '',
    locales: blocked.map(({ locale }) => locale),
    door,
    actor: who,
    violations: blocked.flatMap(({ locale, verdict }) =>
      verdict.violations.map(({ rule, code, severity, path, claimKey }) => ({
        locale,
        rule,
        code,
        severity,
        path,
        claimKey,
      })),
    ),
    refusedAt: new Date().toISOString(),
  };
  afterTransaction(strapi, () => rowsOf(strapi, REFUSAL_UID).create({ data }));
}

/** Settles when all records of refusals that are on their way are written. */
export async function refusalsWritten(strapi: Strapi): Promise<void> {
  await Promise.all(writingOf(strapi));
}

/**
 * The context of no transaction. Inside the one that rolled back, Strapi would take the commit of our
 * record for the commit of the attempt, and send out its events.
 */
const outside = new AsyncResource('newsdesk:refusal');

function afterTransaction(strapi: Strapi, write: () => Promise<unknown>): void {
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    const written: Promise<unknown> = outside
      .runInAsyncScope(write)
      .catch((error: unknown) =>
        strapi.log.error(`newsdesk: a refusal was not recorded: ${whatWentWrong(error)}`),
      )
      .finally(() => writingOf(strapi).delete(written));
    writingOf(strapi).add(written);
  };
  if (!strapi.db.inTransaction()) return start();
  strapi.db
    .transaction(({ trx, onCommit, onRollback }) => {
      // Of several attempts in one transaction the first refusal may have ended it already.
      if (trx.isCompleted()) return start();
      onCommit(start);
      onRollback(start);
    })
    // It takes nothing more: it is about to roll back.
    .catch(start);
}
