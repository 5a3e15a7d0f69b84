import {
  followPacket,
  PacketRefused,
  planImport,
  readPacket,
  type PacketPlan,
} from '../../../editorial/translation/packet';
import type { Story } from '../../../editorial/story';
import { toStory } from '../../../editorial/toStory';
import { inTransaction } from '../../gate/inTransaction';
import type { GatedType } from '../../gated/gatedType';
import { redoingDeadlocks } from '../../retry/redoingDeadlocks';
import { countChangesOf } from '../../standing/noticeChanges';
import { documentsOf, lockRows, type Strapi } from '../../strapi';
import { putRecord, recordOf, type TranslationEntry } from '../records';
import { beginningOf } from '../startLanguage';
import { packetData } from './packetData';
import { packetProblem } from './packetProblem';
import { packetSides, refuseOtherLanguage, type LoadedSides } from './packetSides';

type Data = Record<string, unknown>;

/** The names of the units that a packet changed, and of those that it found still right. */
export interface ImportedPacket {
  readonly written: readonly string[];
  readonly confirmed: readonly string[];
}

/**
 * Writes the words of a packet into the draft of a translation, by the same way as any other write of it; begins
 * the translation first where there is none. All of it or nothing.
 *
 * @throws ValidationError `newsdesk/packet-…` with every reason, and whatever a write of a translation throws
 */
export async function importPacket(
  strapi: Strapi,
  type: GatedType,
  entry: TranslationEntry,
  xml: string,
): Promise<ImportedPacket> {
  return saying(strapi, () => {
    const packet = readPacket(xml);
    return redoingDeadlocks(strapi, () =>
      inTransaction(strapi, async () => {
        const { documentId } = entry;
        await lockRows(strapi, type.uid, { documentId, publishedAt: null });
        await refuseOtherLanguage(strapi, entry.locale);
        const loaded = await standing(strapi, type, entry);
        const plan = planImport(loaded.sides, loaded.head, packet);
        await write(strapi, type, entry, loaded, plan);
        await keepRecord(strapi, type, entry, loaded, plan);
        return {
          written: plan.edits.map(({ unit }) => unit.name),
          confirmed: plan.confirmed.map(({ name }) => name),
        };
      }),
    );
  });
}

/** What the heart refuses, in the words of whoever asked. */
export async function saying<Result>(strapi: Strapi, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof PacketRefused ? packetProblem(strapi, error) : error;
  }
}

interface Standing extends LoadedSides {
  /** What a new translation begins with. */
  readonly begun: Data;
}

/**
 * The translation that a packet is written into; where there is none, the one that would begin now, but for the
 * place: a packet of it was made from the words of the source, and what it is called may change meanwhile.
 */
async function standing(
  strapi: Strapi,
  type: GatedType,
  entry: TranslationEntry,
): Promise<Standing> {
  const { data: begun } = await beginningOf(strapi, type, entry);
  const { sides, head, draft } = await packetSides(strapi, type, entry);
  const { dateline } = sides.source;
  const beginning = (): Story => ({
    ...toStory({ ...begun, locale: entry.locale }, type),
    dateline,
  });
  const translation = sides.translation ?? beginning();
  return { sides: { ...sides, translation }, head, draft, begun };
}

/** In one write: whoever begins a translation decides nothing of its claims, whoever rewrites one does. */
async function write(
  strapi: Strapi,
  type: GatedType,
  entry: TranslationEntry,
  { draft, begun }: Standing,
  plan: PacketPlan,
): Promise<void> {
  if (draft && plan.edits.length === 0) return;
  const data = packetData(type, plan, draft, begun);
  await documentsOf(strapi, type.uid).update({ ...entry, data });
}

async function keepRecord(
  strapi: Strapi,
  type: GatedType,
  entry: TranslationEntry,
  { sides }: LoadedSides,
  plan: PacketPlan,
): Promise<void> {
  if (plan.edits.length === 0 && plan.confirmed.length === 0) return;
  const known = (await recordOf(strapi, type, entry))?.draft;
  if (!known) return;
  const draft = followPacket(known, plan, sides);
  if (JSON.stringify(draft) === JSON.stringify(known)) return;
  await putRecord(strapi, type, entry, { draft });
  await countChangesOf(strapi, type, entry.documentId);
}
