import { Loader } from '@strapi/design-system';
import { useHouse } from '../house';
import type { Panel } from '../strapi';
import { useWords } from '../words/useWords';
import { GateDesk } from './GateDesk';
import { useOpenLocale } from './useOpenLocale';

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
