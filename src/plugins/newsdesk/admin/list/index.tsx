import { Suspense } from 'react';
import { InputRenderer } from '@strapi/strapi/admin';
import { lazyPart } from '../lazyPart';
import { PLUGIN_ID } from '../pluginId';
import { TRANSLATION_STATES } from '../../editorial/translation/translationState';
import { hasLanguages, isGated, type ListLayout, type ListRow, type StrapiApp } from '../strapi';
import { wordsIn, type WordKey } from '../words';

/** What stands for the gate in the address of a list; the server takes it out again. */
const GATE_FIELD = '__gate';
/** And what stands for how translations stand beside their source. */
const TRANSLATIONS_FIELD = '__translations';
const STATES = ['ready', 'blocked', 'awaiting', 'overdue'] as const;

interface CellProps {
  readonly model: string;
  readonly row: ListRow;
}

/** Fetched with the first list of stories: who edits one does not wait for it. */
const GateCell = lazyPart<CellProps>(() =>
  import('./cells').then(({ GateCell: Cell }) => ({ default: Cell })),
);
const TranslationsCell = lazyPart<CellProps>(() =>
  import('./cells').then(({ TranslationsCell: Cell }) => ({ default: Cell })),
);

interface Columns {
  readonly displayedHeaders: readonly { readonly name?: string }[];
  readonly layout: ListLayout;
}

interface ListFilters {
  readonly displayedFilters: readonly unknown[];
  readonly layout: ListLayout;
}

const english = wordsIn('en');

const message = (key: WordKey) => {
  const id = `${PLUGIN_ID}.${key}`;
  return { id, defaultMessage: english[id]! };
};

/** Strapi translates the names of filters, but not those of their options. */
function inPanelLanguage(key: WordKey): string {
  const { id, defaultMessage } = message(key);
  return wordsIn(document.documentElement.lang)[id] ?? defaultMessage;
}

const gateColumn = {
  attribute: { type: 'custom' },
  name: GATE_FIELD,
  label: message('list.column'),
  searchable: false,
  sortable: true,
  cellFormatter: (row: ListRow, _header: unknown, { model }: { model: string }) => (
    <Suspense fallback={null}>
      <GateCell model={model} row={row} />
    </Suspense>
  ),
};

const translationsColumn = {
  attribute: { type: 'custom' },
  name: TRANSLATIONS_FIELD,
  label: message('translations.column'),
  searchable: false,
  sortable: false,
  cellFormatter: (row: ListRow, _header: unknown, { model }: { model: string }) => (
    <Suspense fallback={null}>
      <TranslationsCell model={model} row={row} />
    </Suspense>
  ),
};

const filterBy = (name: string, label: WordKey, options: readonly [string, WordKey][]) => ({
  name,
  type: 'enumeration',
  label: message(label),
  operators: [{ value: '$eq', label: message('list.filter.is') }],
  options: options.map(([value, word]) => ({ value, label: inPanelLanguage(word) })),
  // With an input of its own a filter is shown by its option's name, and not by its value.
  input: InputRenderer,
});

const gateFilter = () =>
  filterBy(
    GATE_FIELD,
    'list.filter',
    STATES.map((state) => [state, `list.state.${state}`]),
  );

const translationsFilter = () =>
  filterBy(
    TRANSLATIONS_FIELD,
    'translations.column',
    TRANSLATION_STATES.map((state) => [state, `translations.state.${state}`]),
  );

/** Beside the story's title, where it is seen without scrolling; at the end of a list that shows none. */
function withGateColumn({ displayedHeaders, ...others }: Columns): Columns {
  const { mainField } = others.layout.settings ?? {};
  const title = displayedHeaders.findIndex(({ name }) => name === mainField);
  const at = title === -1 ? displayedHeaders.length : title + 1;
  const columns = hasLanguages(others.layout) ? [gateColumn, translationsColumn] : [gateColumn];
  return { ...others, displayedHeaders: displayedHeaders.toSpliced(at, 0, ...columns) };
}

const filtersOf = (layout: ListLayout) =>
  hasLanguages(layout) ? [gateFilter(), translationsFilter()] : [gateFilter()];

/** The columns and the filters of the gate and of translations in Strapi's list of stories. */
export function addGateToList(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (columns: Columns) =>
    isGated(columns.layout) ? withGateColumn(columns) : columns,
  );
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', (filters: ListFilters) =>
    isGated(filters.layout)
      ? {
          ...filters,
          displayedFilters: [...filters.displayedFilters, ...filtersOf(filters.layout)],
        }
      : filters,
  );
}
