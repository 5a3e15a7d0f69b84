import { packetUnits, writePacket } from '../../../editorial/translation/packet';
import type { GatedType } from '../../gated/gatedType';
import type { Strapi } from '../../strapi';
import type { TranslationEntry } from '../records';
import { packetSides } from './packetSides';

/**
 * A translation as XLIFF, whether anybody has begun it or not.
 *
 * @throws as `packetSides` does
 */
export async function exportPacket(
  strapi: Strapi,
  type: GatedType,
  entry: TranslationEntry,
): Promise<string> {
  const { sides, head } = await packetSides(strapi, type, entry);
  return writePacket(head, packetUnits(sides));
}
