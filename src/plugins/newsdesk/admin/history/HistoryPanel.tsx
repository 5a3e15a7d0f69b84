import { Suspense } from 'react';
import { Loader } from '@strapi/design-system';
import { useHouse } from '../house';
import { lazyPart } from '../lazyPart';
import { useOpenLocale } from '../story/useOpenLocale';
import type { Panel } from '../strapi';
import { useWords } from '../words/useWords';

/** Fetched once the edit view is there: nobody waits for it to write. */
const HistoryReport = lazyPart(() => import('./HistoryReport'));

/** The side panel "History": what went out of the story, when and on whose word. */
export const HistoryPanel: Panel = (props) => {
  const say = useWords();
  const house = useHouse();
  const locale = useOpenLocale(props);
  const { model, documentId, document } = props;
  if (!house?.types[model] || !documentId || documentId === 'create') return null;
  const version = [document?.updatedAt, document?.status].map(String).join();
  return {
    title: say('history.title'),
    content: (
      <Suspense fallback={<Loader small>{say('history.reading')}</Loader>}>
        <HistoryReport
          key={[model, documentId].join()}
          story={{ model, documentId, locale, version }}
        />
      </Suspense>
    ),
  };
};
