import { Clock, Earth, WarningCircle } from '@strapi/icons';
import { PLUGIN_ID } from '../pluginId';
import type { StrapiApp } from '../strapi';
import { wordsIn, type WordKey } from '../words';

const title = (key: WordKey) => {
  const id = `${PLUGIN_ID}.${key}`;
  return { id, defaultMessage: wordsIn('en')[id] };
};

const permissions = [{ action: 'plugin::content-manager.explorer.read' }];

/** What the desk shows on Strapi's home page. */
export function addHomeWidgets({ widgets }: StrapiApp): void {
  widgets.register([
    {
      icon: Clock,
      title: title('home.awaited.title'),
      component: async () => (await import('./AwaitedWidget')).AwaitedWidget,
      pluginId: PLUGIN_ID,
      id: 'awaited',
      permissions,
    },
    {
      icon: WarningCircle,
      title: title('home.blocked.title'),
      component: async () => (await import('./BlockedWidget')).BlockedWidget,
      pluginId: PLUGIN_ID,
      id: 'blocked',
      permissions,
    },
    {
      icon: Earth,
      title: title('translations.home'),
      component: async () => (await import('./TranslationsWidget')).TranslationsWidget,
      pluginId: PLUGIN_ID,
      id: 'translations',
      permissions,
    },
  ]);
}
