import { CLAIM_FACTS } from '../../editorial/decisions/claimContent';
import { PLUGIN_ID } from '../pluginId';
import {
  fetchedField,
  isGated,
  type EditLayout,
  type FieldLayout,
  type StrapiApp,
} from '../strapi';
import { wordsIn } from '../words';

interface EditView {
  readonly layout: EditLayout;
}

/** What evidence there is, and what it is, belongs to the facts; how it is described is the translator's. */
const EVIDENCE_FACTS = ['kind', 'url', 'file'];

const HELD: Readonly<Record<string, readonly string[]>> = {
  'newsdesk.claim': CLAIM_FACTS,
  'newsdesk.evidence': EVIDENCE_FACTS,
};

function hint(): string {
  const key = `${PLUGIN_ID}.translations.facts`;
  return wordsIn(document.documentElement.lang)[key] ?? wordsIn('en')[key]!;
}

const held = (field: FieldLayout): FieldLayout => ({ ...field, disabled: true, hint: hint() });

function withHeldFacts(layout: EditLayout): EditLayout {
  const components = Object.entries(layout.components).map(([uid, component]) => {
    const names = HELD[uid] ?? [];
    if (names.length === 0) return [uid, component] as const;
    const rows = component.layout.map((row) =>
      row.map((field) => (names.includes(field.name) ? held(field) : field)),
    );
    return [uid, { ...component, layout: rows }] as const;
  });
  return { ...layout, components: Object.fromEntries(components) };
}

/** The document in the address; of a single type, none. */
const openDocument = (): string | undefined =>
  /collection-types\/[^/]+\/([^/?]+)/.exec(window.location.pathname)?.[1];

/** The language in the address: Strapi's own change of the layout does not hand it on. */
const openLocale = (): string | null =>
  new URLSearchParams(window.location.search).get('plugins[i18n][locale]');

/** The language that the open story was first written in; undefined where that is not known. */
function sourceLanguage(app: StrapiApp, { options }: EditLayout): unknown {
  const documentId = openDocument();
  const name = options?.newsdesk?.fields?.sourceLocale ?? 'sourceLocale';
  return documentId && fetchedField(app, documentId, name);
}

/**
 * Lets nobody type in a translation what belongs to its source: the facts of claims follow from there, and the
 * server refuses others. A form whose source language is not known is left as it is.
 */
export function holdFacts(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (view: EditView) => {
    const { layout } = view;
    const locale = openLocale();
    if (!isGated(layout) || locale === null) return view;
    const source = sourceLanguage(app, layout);
    return source && source !== locale ? { ...view, layout: withHeldFacts(layout) } : view;
  });
}
