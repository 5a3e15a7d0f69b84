import { Suspense, useMemo, useRef } from 'react';
import { useTable } from '@strapi/strapi/admin';
import type { BulkPublishProps } from './BulkPublish';
import { lazyPart } from '../lazyPart';
import {
  askListAgain,
  isGated,
  useListLayout,
  type BulkAction,
  type ListRow,
  type StrapiApp,
} from '../strapi';
import { useWords } from '../words/useWords';

/** Who edits a story need not load it. */
const BulkPublish = lazyPart<BulkPublishProps>(() =>
  import('./BulkPublish').then((part) => ({ default: part.BulkPublish })),
);

interface WindowProps {
  readonly onClose: () => void;
}

/**
 * Strapi's own bulk publication with another window for gated types. When it is offered stays Strapi's
 * to say: to those who may publish, for stories that are not public as they stand.
 */
function withGate(app: StrapiApp, action: BulkAction): BulkAction {
  const gated: BulkAction = (props) => {
    const description = action(props);
    const say = useWords();
    const layout = useListLayout(props.model);
    const deselect = useTable('newsdesk', ({ selectRow }) => selectRow);
    const current = useRef(props);
    current.current = props;
    const close = () => {
      askListAgain(app, props.model);
      deselect([]);
    };
    // The same component as long as the window is open: another one would lose what it shows.
    const content = useMemo(
      () =>
        function Window({ onClose }: WindowProps) {
          const rows = useRef(current.current.documents as unknown as readonly ListRow[]).current;
          return (
            <Suspense fallback={null}>
              <BulkPublish uid={current.current.model} rows={rows} onClose={onClose} />
            </Suspense>
          );
        },
      [],
    );
    if (description?.actionType !== 'publish' || !isGated(layout)) return description;
    const dialog = { type: 'modal', title: say('bulk.title'), content, onClose: close };
    return { ...description, dialog };
  };
  if (action.type) gated.type = action.type;
  return gated;
}

/** Puts the gate before Strapi's bulk publication of stories. */
export function addBulkPublication(app: StrapiApp): void {
  app
    .getPlugin('content-manager')
    .apis.addBulkAction((actions) =>
      actions.map((action) =>
        ['delete', 'unpublish'].includes(action.type ?? '') ? action : withGate(app, action),
      ),
    );
}
