import type { StrapiApp } from '../strapi';
import { KeepTyped } from './KeepTyped';

/** Lets no refusal cost anybody what they typed. */
export function keepTyped(app: StrapiApp): void {
  app.getPlugin('content-manager').apis.addEditViewSidePanel((panels) => [...panels, KeepTyped]);
}
