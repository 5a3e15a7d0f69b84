import { refuseOthers } from '../input/parameters';
import type { Strapi } from '../strapi';
import { exportPacket } from '../translations/packet/exportPacket';
import { importPacket, saying } from '../translations/packet/importPacket';
import { askedPacket } from '../translations/packet/packetAccess';
import {
  PACKET_TYPE,
  packetBody,
  refuseOtherType,
  type PacketRequest,
} from '../translations/packet/packetBody';
import { shown } from './translations';

interface PacketContext extends PacketRequest {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, unknown>>;
  set(header: string, value: string): void;
}

/** A translation for translation tools and agencies, as XLIFF 2.1: for the panel and for the content API. */
export const packets = ({ strapi }: { strapi: Strapi }) => ({
  /** `GET …/translations/:documentId/:locale/packet`: as a file; also of a language that nobody has begun. */
  async download(context: PacketContext): Promise<void> {
    refuseOthers(context.query, []);
    const { type, documentId, locale } = await askedPacket(strapi, context.params);
    const packet = await exportPacket(strapi, type, { documentId, locale });
    context.set('Cache-Control', 'no-store');
    context.set('Content-Type', `${PACKET_TYPE}; charset=utf-8`);
    context.set('Content-Disposition', `attachment; filename="${documentId}.${locale}.xlf"`);
    context.body = packet;
  },

  /** `PUT …/translations/:documentId/:locale/packet`: its words come into the draft. */
  async upload(context: PacketContext): Promise<void> {
    refuseOthers(context.query, []);
    const translation = await askedPacket(strapi, context.params);
    if (refuseOtherType(context)) return;
    const packet = await saying(strapi, () => packetBody(context));
    const { type, ...entry } = translation;
    const meta = await importPacket(strapi, type, entry, packet);
    context.body = { data: await shown(strapi, translation), meta };
  },
});
