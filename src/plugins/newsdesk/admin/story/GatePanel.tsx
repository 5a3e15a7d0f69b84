import { useQueryParams } from '@strapi/strapi/admin';
import { Loader } from '@strapi/design-system';
import { useHouse } from '../house';
import type { EditViewProps, Panel } from '../strapi';
import { useWords } from '../words/useWords';
import { GateDesk } from './GateDesk';

interface EditViewQuery {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** The language of the story that is open: what the address says, else what the story itself says. */
function useOpenLocale({ document }: EditViewProps): string {
  const [{ query }] = useQueryParams<EditViewQuery>();
  const locale = query.plugins?.i18n?.locale ?? document?.locale;
  return typeof locale === 'string' ? locale : 'en';
}

/** The side panel "Gate": what the gate would say of the story as it stands in the form. */
export const GatePanel: Panel = (props) => {
  const say = useWords();
  const house = useHouse();
  const locale = useOpenLocale(props);
  const { model, documentId, document, activeTab } = props;
  const shape = house?.types[model];
  if (house && !shape) return null;
  if (!house || !shape) {
    return { title: say('gate.title'), content: <Loader small>{say('gate.reading')}</Loader> };
  }
  const version = String(document?.updatedAt ?? '');
  const isPublic = activeTab === 'published';
  const open = { model, documentId, locale, version, isPublic };
  return {
    title: say('gate.title'),
    content: (
      <GateDesk
        key={[model, documentId, locale, activeTab].join()}
        open={open}
        shape={shape}
        house={house}
        status={typeof document?.status === 'string' ? document.status : undefined}
      />
    ),
  };
};
