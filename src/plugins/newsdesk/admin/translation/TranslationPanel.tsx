import { Suspense } from 'react';
import { Loader } from '@strapi/design-system';
import { useHouse } from '../house';
import { lazyPart } from '../lazyPart';
import { useOpenLocale } from '../story/useOpenLocale';
import { askDocumentAgain, type Panel, type StrapiApp } from '../strapi';
import { useWords } from '../words/useWords';

/** Fetched once the edit view is there: nobody waits for it to write. */
const TranslationReport = lazyPart(() => import('./TranslationReport'));

/**
 * The side panel "Translation": how the languages of the story stand beside the one it was first written in.
 *
 * @param of whether it is for the source itself or for translations, which it concerns more: theirs stands
 *   above the Gate panel
 */
export const translationPanel = (app: StrapiApp, of: 'source' | 'translation'): Panel => {
  const TranslationPanel: Panel = (props) => {
    const say = useWords();
    const house = useHouse();
    const locale = useOpenLocale(props);
    const { model, documentId, document, activeTab } = props;
    const shape = house?.types[model];
    if (!shape?.fields.sourceLocale || !documentId || documentId === 'create') return null;
    const isSource = document?.[shape.fields.sourceLocale] === locale;
    if (isSource !== (of === 'source')) return null;
    const version = [document?.updatedAt, document?.status].map(String).join();
    return {
      title: say('translations.title'),
      content: (
        <Suspense fallback={<Loader small>{say('translations.reading')}</Loader>}>
          <TranslationReport
            key={[model, documentId, locale].join()}
            story={{ model, documentId, locale, version }}
            shape={shape}
            isPublic={activeTab === 'published'}
            isSingle={props.collectionType === 'single-types'}
            onBegun={() => askDocumentAgain(app, model, documentId)}
          />
        </Suspense>
      ),
    };
  };
  return TranslationPanel;
};
