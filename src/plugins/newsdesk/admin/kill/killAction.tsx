import { Suspense, useMemo, useRef } from 'react';
import { Trash } from '@strapi/icons';
import { askHistoryAgain, standingKill, useOpenHistory } from '../history/openHistory';
import { useHouse } from '../house';
import { lazyPart } from '../lazyPart';
import { useActiveStory } from '../story/activeStory';
import {
  askDocumentAgain,
  type DocumentAction,
  type EditViewProps,
  type StrapiApp,
} from '../strapi';
import { useWords } from '../words/useWords';

const KILL = 'newsdesk-kill';

const KillDialog = lazyPart(() => import('./KillDialog'));

interface WindowProps {
  readonly onClose: () => void;
}

/** The window that asks why; the same component as long as it is open: another one would lose what is typed. */
function useWindow(app: StrapiApp, { model, documentId }: EditViewProps) {
  const newest = useOpenHistory(model, documentId)?.newest;
  const story = useActiveStory(model, documentId);
  const current = useRef({ model, documentId, newest, story });
  current.current = { model, documentId, newest, story };
  return useMemo(
    () =>
      function Window({ onClose }: WindowProps) {
        // What is told of the story once it is killed comes too late for a window that is closing.
        const about = useRef(current.current).current;
        if (!about.documentId || !about.newest) return null;
        const id = about.documentId;
        const tellAll = () => {
          askHistoryAgain();
          about.story?.refresh();
          askDocumentAgain(app, about.model, id);
        };
        const { model: uid, newest: out } = about;
        return (
          <Suspense fallback={null}>
            <KillDialog
              model={uid}
              documentId={id}
              newest={out}
              onKilled={tellAll}
              onClose={onClose}
            />
          </Suspense>
        );
      },
    [app],
  );
}

/** The action "Kill story…", for those who may, of a story of which something went out. */
export function killAction(app: StrapiApp): DocumentAction {
  const action: DocumentAction = (props) => {
    const { model, documentId } = props;
    const say = useWords();
    const house = useHouse();
    const history = useOpenHistory(model, documentId);
    const content = useWindow(app, props);
    const mayKill = house?.types[model] && house.may.has('stories.kill');
    if (!mayKill || !history || history.newest.length === 0 || standingKill(history)) return null;
    return {
      type: KILL,
      label: say('kill.action'),
      icon: <Trash />,
      variant: 'danger',
      dialog: { type: 'modal', title: say('kill.title'), content },
    };
  };
  action.type = KILL;
  action.position = 'panel';
  return action;
}
