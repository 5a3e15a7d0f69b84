import { useQueryParams } from '@strapi/strapi/admin';
import type { EditViewProps } from '../strapi';

interface EditViewQuery {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** The language of the story that is open: what the address says, else what the story itself says. */
export function useOpenLocale({ document }: EditViewProps): string {
  const [{ query }] = useQueryParams<EditViewQuery>();
  const locale = query.plugins?.i18n?.locale ?? document?.locale;
  return typeof locale === 'string' ? locale : 'en';
}
