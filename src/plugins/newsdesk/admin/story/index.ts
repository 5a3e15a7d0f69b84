import type { StrapiApp } from '../strapi';
import { GatePanel } from './GatePanel';

/** What the desk adds to the edit view of a story. */
export function addStoryDesk(app: StrapiApp): void {
  const { apis } = app.getPlugin('content-manager');
  apis.addEditViewSidePanel((panels) => [...panels, GatePanel]);
}
