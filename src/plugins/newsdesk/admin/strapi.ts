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
  readonly options?: { readonly newsdesk?: { readonly gated?: unknown } };
  readonly settings?: { readonly mainField?: string };
}

export const isGated = ({ options }: ListLayout): boolean => options?.newsdesk?.gated === true;

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
  readonly store?: { dispatch(action: unknown): unknown };
}

/** Makes Strapi ask again for the list of a content type that it shows. */
export function askListAgain({ store }: StrapiApp, model: string): void {
  store?.dispatch({
    type: 'adminApi/invalidateTags',
    payload: [{ type: 'Document', id: `${model}_LIST` }],
  });
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
  'values' | 'modified' | 'isSubmitting' | 'errors' | 'setValues'
> {
  const values = useForm('Newsdesk', (state) => state.values);
  const modified = useForm('Newsdesk', (state) => state.modified);
  const isSubmitting = useForm('Newsdesk', (state) => state.isSubmitting);
  const errors = useForm('Newsdesk', (state) => state.errors);
  const setValues = useForm('Newsdesk', (state) => state.setValues);
  return { values, modified, isSubmitting, errors, setValues } as ReturnType<typeof useFormState>;
}

/** Whether the form only shows what it holds: nobody may type in it. */
export const useFormDisabled = (): boolean =>
  Boolean(useForm('Newsdesk', (state) => state.disabled));
