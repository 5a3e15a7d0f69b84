/**
 * The one file of the desk that narrows Strapi's panel: what it offers to plugins without types, or with
 * more of them than the desk needs.
 */
import type { ComponentType, ReactNode } from 'react';
import { unstable_useDocumentLayout, useForm } from '@strapi/strapi/admin';

/** What Strapi tells an action or a panel of the edit view. */
export interface EditViewProps {
  readonly activeTab: 'draft' | 'published' | null;
  readonly collectionType: string;
  readonly documentId?: string;
  readonly document?: Readonly<Record<string, unknown>>;
  readonly model: string;
}

export interface PanelDescription {
  readonly title: string;
  readonly content: ReactNode;
}

export type Panel = ((props: EditViewProps) => PanelDescription | null) & { type?: string };

/** What an action of the edit view says of itself; the rest of it is Strapi's. */
export interface ActionDescription {
  readonly type?: string;
  readonly label: string;
  readonly disabled?: boolean;
  readonly dialog?: unknown;
  readonly onClick?: (event?: unknown) => unknown;
  readonly [other: string]: unknown;
}

export type DocumentAction = ((props: EditViewProps) => ActionDescription | null | undefined) & {
  type?: string;
  position?: unknown;
};

/** What Strapi tells a bulk action of the list view. */
export interface ListViewProps {
  readonly collectionType: string;
  readonly documents: readonly Readonly<Record<string, unknown>>[];
  readonly model: string;
}

/** What a bulk action says of itself; `actionType` is that of Strapi's own publication. */
export type BulkActionDescription = Readonly<Record<string, unknown>> & {
  readonly actionType?: string;
};

export type BulkAction = ((props: ListViewProps) => BulkActionDescription | null) & {
  type?: string;
};

/** The kinds of block that the Blocks editor has; one may bring a plugin for Slate. */
export type RichTextBlocks = Readonly<
  Record<
    string,
    { readonly plugin?: (editor: never) => unknown } & Readonly<Record<string, unknown>>
  >
>;
/** What Strapi's list view hands to those who change its columns or filters. */
export interface ListLayout {
  /** Options of the content type, and what it says to plugins. */
  readonly options?: {
    readonly newsdesk?: {
      readonly gated?: unknown;
      readonly fields?: Readonly<Record<string, string | null | undefined>>;
    };
    readonly i18n?: { readonly localized?: unknown };
  };
  readonly settings?: { readonly mainField?: string };
}

export const isGated = ({ options }: ListLayout): boolean => options?.newsdesk?.gated === true;

export const hasLanguages = ({ options }: ListLayout): boolean => options?.i18n?.localized === true;

/** The layout of the list view of a content type. */
export const useListLayout = (model: string): ListLayout =>
  unstable_useDocumentLayout(model).list as unknown as ListLayout;

/** A row of Strapi's list: one language of a document. */
export interface ListRow {
  readonly documentId: string;
  readonly locale?: string | null;
  readonly status?: string;
  readonly updatedAt?: string;
  readonly localizations?: readonly { readonly locale: string }[];
}

export interface ContentManagerApis {
  addEditViewSidePanel(change: (panels: Panel[]) => Panel[]): void;
  addDocumentAction(change: (actions: DocumentAction[]) => DocumentAction[]): void;
  addRichTextBlocks(change: (blocks: RichTextBlocks) => RichTextBlocks): void;
  addBulkAction(change: (actions: BulkAction[]) => BulkAction[]): void;
}

export interface InjectedComponent {
  readonly name: string;
  readonly Component: ComponentType;
}

export interface PluginHandle {
  readonly apis: ContentManagerApis;
  injectComponent(view: string, zone: string, component: InjectedComponent): void;
}

/** The slice of Strapi's panel that the desk registers itself with. */
export interface StrapiApp {
  registerPlugin(plugin: { id: string; name: string }): void;
  getPlugin(id: string): PluginHandle;
  registerHook(name: string, hook: (context: never) => unknown): void;
  addMenuLink(link: Readonly<Record<string, unknown>>): void;
  addSettingsLink(section: unknown, link: unknown): void;
  readonly widgets: { register(widgets: unknown): void };
  readonly customFields: { register(field: unknown): void };
  readonly router: { addRoute(route: unknown): void };
  /** There once the panel is drawn. */
  readonly store?: { dispatch(action: unknown): unknown; getState(): unknown };
}

/** Makes Strapi ask again for the list of a content type that it shows. */
export function askListAgain({ store }: StrapiApp, model: string): void {
  store?.dispatch({
    type: 'adminApi/invalidateTags',
    payload: [{ type: 'Document', id: `${model}_LIST` }],
  });
}

/** Makes Strapi ask again for a document that it shows, and for the list that it is in. */
export function askDocumentAgain({ store }: StrapiApp, model: string, documentId: string): void {
  store?.dispatch({
    type: 'adminApi/invalidateTags',
    // A document of a single type goes by its model.
    payload: [`${model}_${documentId}`, `${model}_LIST`, model].map((id) => ({
      type: 'Document',
      id,
    })),
  });
}

/** A field of a form, as Strapi lays it out. */
export interface FieldLayout {
  readonly name: string;
  readonly disabled?: boolean;
  readonly hint?: string;
}

/** What Strapi's edit view hands to those who change its forms. */
export interface EditLayout extends ListLayout {
  /** The forms of components, by their names, in rows. */
  readonly components: Readonly<
    Record<string, { readonly layout: readonly (readonly FieldLayout[])[] }>
  >;
}

interface FetchedDocument {
  readonly endpointName?: string;
  readonly data?: { readonly data?: Readonly<Record<string, unknown>> };
}

/** What stands in a field of a document, in any language of it that the panel has fetched; else undefined. */
export function fetchedField({ store }: StrapiApp, documentId: string, name: string): unknown {
  const state = store?.getState() as
    | { adminApi?: { queries?: Readonly<Record<string, FetchedDocument | undefined>> } }
    | undefined;
  return Object.values(state?.adminApi?.queries ?? {})
    .filter((query) => query?.endpointName === 'getDocument')
    .map((query) => query?.data?.data)
    .find((one) => one?.documentId === documentId && one[name])?.[name];
}

/** The form that somebody is typing in. */
export interface StoryForm {
  readonly values: Readonly<Record<string, unknown>>;
  readonly modified: boolean;
  readonly isSubmitting: boolean;
  readonly errors: Readonly<Record<string, unknown>>;
  readonly onChange: (name: string, value: unknown) => void;
  readonly addFieldRow: (name: string, value: unknown, index?: number) => void;
  readonly removeFieldRow: (name: string, index: number) => void;
  readonly setValues: (values: Readonly<Record<string, unknown>>) => void;
  readonly setErrors: (errors: Record<string, unknown>) => void;
}

/** What stands in the form now. Renders again at every change. */
export const useFormValues = (): StoryForm['values'] =>
  useForm('Newsdesk', (state) => state.values) as StoryForm['values'];

/** What stands in one field of the form now. */
export const useFormValue = (name: string | null): unknown =>
  useForm('Newsdesk', (state) =>
    name === null ? undefined : (state.values as StoryForm['values'])[name],
  ) as unknown;

/** What can be done with the form. Stays the same while somebody types. */
export function useFormActions(): Pick<
  StoryForm,
  'onChange' | 'addFieldRow' | 'removeFieldRow' | 'setErrors'
> & { readonly getValues: () => StoryForm['values'] } {
  const onChange = useForm('Newsdesk', (state) => state.onChange);
  const addFieldRow = useForm('Newsdesk', (state) => state.addFieldRow);
  const removeFieldRow = useForm('Newsdesk', (state) => state.removeFieldRow);
  const setErrors = useForm('Newsdesk', (state) => state.setErrors);
  const getValues = useForm('Newsdesk', (state) => state.getValues);
  return { onChange, addFieldRow, removeFieldRow, setErrors, getValues } as ReturnType<
    typeof useFormActions
  >;
}

/** How the form stands, for what has to see it being saved. */
export function useFormState(): Pick<
  StoryForm,
  'values' | 'isSubmitting' | 'errors' | 'setValues'
> & { readonly initialValues: StoryForm['values'] } {
  const values = useForm('Newsdesk', (state) => state.values);
  const initialValues = useForm('Newsdesk', (state) => state.initialValues);
  const isSubmitting = useForm('Newsdesk', (state) => state.isSubmitting);
  const errors = useForm('Newsdesk', (state) => state.errors);
  const setValues = useForm('Newsdesk', (state) => state.setValues);
  return { values, initialValues, isSubmitting, errors, setValues } as ReturnType<
    typeof useFormState
  >;
}

/** Whether something stands in the form that was not saved. */
export const useFormModified = (): boolean =>
  Boolean(useForm('Newsdesk', (state) => state.modified));

/** Whether the form only shows what it holds: nobody may type in it. */
export const useFormDisabled = (): boolean =>
  Boolean(useForm('Newsdesk', (state) => state.disabled));
