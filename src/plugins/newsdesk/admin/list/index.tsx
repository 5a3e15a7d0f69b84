import { InputRenderer } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../pluginId';
import { isGated, type ListLayout, type ListRow, type StrapiApp } from '../strapi';
import { wordsIn, type WordKey } from '../words';
import { GateCell } from './GateCell';

/** What stands for the gate in the address of a list; the server takes it out again. */
const GATE_FIELD = '__gate';
const STATES = ['ready', 'blocked', 'awaiting', 'overdue'] as const;

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
    <GateCell model={model} row={row} />
  ),
};

const gateFilter = () => ({
  name: GATE_FIELD,
  type: 'enumeration',
  label: message('list.filter'),
  operators: [{ value: '$eq', label: message('list.filter.is') }],
  options: STATES.map((value) => ({ value, label: inPanelLanguage(`list.state.${value}`) })),
  // With an input of its own a filter is shown by its option's name, and not by its value.
  input: InputRenderer,
});

/** Beside the story's title, where it is seen without scrolling; at the end of a list that shows none. */
function withGateColumn({ displayedHeaders, ...others }: Columns): Columns {
  const { mainField } = others.layout.settings ?? {};
  const title = displayedHeaders.findIndex(({ name }) => name === mainField);
  const at = title === -1 ? displayedHeaders.length : title + 1;
  return { ...others, displayedHeaders: displayedHeaders.toSpliced(at, 0, gateColumn) };
}

/** The column and the filter of the gate in Strapi's list of stories. */
export function addGateToList(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (columns: Columns) =>
    isGated(columns.layout) ? withGateColumn(columns) : columns,
  );
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', (filters: ListFilters) =>
    isGated(filters.layout)
      ? { ...filters, displayedFilters: [...filters.displayedFilters, gateFilter()] }
      : filters,
  );
}
