import type { CheckedDraft } from '../../editorial';
import { useMemo, useState } from 'react';
import { Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import type { ListRow } from '../strapi';
import { useWords } from '../words/useWords';
import { DraftTable } from './DraftTable';
import { Languages } from './Languages';
import { Progress } from './Progress';
import { useCheck, type Check } from './useCheck';
import { usePublication, type Publication } from './usePublication';

/** As many as the server checks together. */
const MOST = 100;

export interface BulkPublishProps {
  readonly uid: string;
  readonly rows: readonly ListRow[];
  readonly onClose: () => void;
}

/** The window in which stories are checked, and those that may go out are published. */
export const BulkPublish = ({ uid, rows, onClose }: BulkPublishProps) => {
  const documentIds = useMemo(() => rows.map(({ documentId }) => documentId), [rows]);
  const offered = useMemo(() => languagesOf(rows), [rows]);
  const [locales, setLocales] = useState<readonly string[] | null>(() => ownLanguages(rows));
  const { check, checkAgain } = useCheck(uid, documentIds, locales);
  const publication = usePublication(uid);
  const drafts = check.state === 'checked' ? check.drafts : [];
  const ready = drafts.filter(({ outcome }) => outcome === 'ready');
  const hasBegun = publication.state !== 'not-begun';
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {offered.length > 1 && locales && (
            <Languages
              offered={offered}
              chosen={locales}
              onChange={setLocales}
              disabled={hasBegun}
            />
          )}
          <Progress check={check} publication={publication} ready={ready.length} />
          <Found uid={uid} check={check} publication={publication} tooMany={rows.length > MOST} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Buttons {...{ ready, publication, check, checkAgain, onClose }} />
      </Modal.Footer>
    </>
  );
};

interface FoundProps {
  readonly uid: string;
  readonly check: Check;
  readonly publication: Publication;
  readonly tooMany: boolean;
}

const Found = ({ uid, check, publication, tooMany }: FoundProps) => {
  const say = useWords();
  if (tooMany) return <Typography>{say('bulk.tooMany')}</Typography>;
  if (check.state === 'checking') {
    return (
      <Flex justifyContent="center" padding={6}>
        <Loader>{say('bulk.checking')}</Loader>
      </Flex>
    );
  }
  if (check.state === 'failed') return null;
  if (check.drafts.length === 0) return <Typography>{say('bulk.none')}</Typography>;
  return (
    <Box>
      <DraftTable uid={uid} drafts={check.drafts} results={publication.results} />
    </Box>
  );
};

interface ButtonsProps {
  readonly ready: readonly CheckedDraft[];
  readonly publication: Publication;
  readonly check: Check;
  readonly checkAgain: () => void;
  readonly onClose: () => void;
}

const Buttons = ({ ready, publication, check, checkAgain, onClose }: ButtonsProps) => {
  const say = useWords();
  const { state, begin, stop } = publication;
  if (state === 'running' || state === 'stopping') {
    return (
      <Flex justifyContent="flex-end" width="100%">
        <Button variant="danger-light" onClick={stop} disabled={state === 'stopping'}>
          {say(state === 'stopping' ? 'bulk.stopping' : 'bulk.stop')}
        </Button>
      </Flex>
    );
  }
  if (state !== 'not-begun') {
    return (
      <Flex justifyContent="flex-end" width="100%">
        <Button onClick={onClose}>{say('bulk.close')}</Button>
      </Flex>
    );
  }
  return (
    <Flex justifyContent="space-between" gap={2} wrap="wrap" width="100%">
      <Button variant="tertiary" onClick={onClose}>
        {say('bulk.cancel')}
      </Button>
      <Flex gap={2} wrap="wrap">
        <Button variant="tertiary" onClick={checkAgain} loading={check.state === 'checking'}>
          {say('bulk.again')}
        </Button>
        <Button onClick={() => begin(ready)} disabled={ready.length === 0}>
          {say('bulk.publish', { count: ready.length })}
        </Button>
      </Flex>
    </Flex>
  );
};

/** Every language that one of the stories is in. */
const languagesOf = (rows: readonly ListRow[]): string[] => [
  ...new Set(
    rows.flatMap(({ locale, localizations = [] }) => [
      ...(locale ? [locale] : []),
      ...localizations.map((one) => one.locale),
    ]),
  ),
];

/** The languages that the list shows; null where the content type has none. */
function ownLanguages(rows: readonly ListRow[]): string[] | null {
  const own = [...new Set(rows.flatMap(({ locale }) => (locale ? [locale] : [])))];
  return own.length > 0 ? own : null;
}
