import { useState } from 'react';
import {
  Button,
  Field,
  Flex,
  Loader,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import type { ListedRelease } from '../../editorial';
import { ChangeList } from './ChangeList';
import { useReleaseWords } from './releaseWords';
import type { HistoryOf } from './useHistory';
import { useVersions } from './useVersions';

interface VersionDialogProps {
  readonly story: HistoryOf;
  readonly releases: readonly ListedRelease[];
  readonly chosen: ListedRelease;
  readonly onClose: () => void;
}

/** What changed from one release of a language to another: at first, from the one before. */
export default function VersionDialog({ chosen, onClose, ...about }: VersionDialogProps) {
  const { say, language } = useReleaseWords();
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => void (isOpen || onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>
            {[say('diff.title'), language(chosen.locale)].filter(Boolean).join(' · ')}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Versions chosen={chosen} {...about} />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('action.close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Versions({ story, releases, chosen }: Omit<VersionDialogProps, 'onClose'>) {
  const { say } = useReleaseWords();
  const mine = releases.filter(({ locale }) => locale === chosen.locale);
  const before = mine.find(({ sequence }) => sequence < chosen.sequence);
  const [from, setFrom] = useState<number | null>(before?.sequence ?? null);
  const [to, setTo] = useState(chosen.sequence);
  return (
    <Flex direction="column" alignItems="stretch" gap={5} data-newsdesk="versions">
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        <Choice
          label={say('diff.from')}
          releases={mine}
          chosen={from}
          onChoose={setFrom}
          hasNothing
        />
        <Choice
          label={say('diff.to')}
          releases={mine}
          chosen={to}
          onChoose={(one) => void (one !== null && setTo(one))}
        />
      </Flex>
      <Changes story={story} from={from} to={to} />
    </Flex>
  );
}

interface ChangesProps {
  readonly story: HistoryOf;
  readonly from: number | null;
  readonly to: number;
}

function Changes({ story, from, to }: ChangesProps) {
  const { say } = useReleaseWords();
  const asked = useVersions(story, from, to);
  if (asked.state === 'waiting') return <Loader small>{say('diff.reading')}</Loader>;
  const {
    changes = [],
    statements = new Map<string, string>(),
    isGone = false,
  } = asked.state === 'told' ? asked : {};
  return (
    <div role="status">
      {asked.state === 'failed' && <Typography>{say('diff.failed')}</Typography>}
      {asked.state === 'told' && isGone && <Typography>{say('diff.gone')}</Typography>}
      {asked.state === 'told' && !isGone && changes.length === 0 && (
        <Typography>{say('diff.same')}</Typography>
      )}
      <ChangeList changes={changes} statements={statements} />
    </div>
  );
}

/** Stands for what was before the first release: a select knows no empty value. */
const BEFORE_ALL = 'none';

interface ChoiceProps {
  readonly label: string;
  readonly releases: readonly ListedRelease[];
  readonly chosen: number | null;
  readonly onChoose: (sequence: number | null) => void;
  readonly hasNothing?: boolean;
}

function Choice({ label, releases, chosen, onChoose, hasNothing = false }: ChoiceProps) {
  const { say, time } = useReleaseWords();
  return (
    <Field.Root flex="1" minWidth="26rem">
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={chosen === null ? BEFORE_ALL : String(chosen)}
        onChange={(value: unknown) => onChoose(value === BEFORE_ALL ? null : Number(value))}
      >
        {releases.map(({ sequence, kind, version, at }) => (
          <SingleSelectOption key={sequence} value={String(sequence)}>
            {say('diff.option', { kind: say(`kind.${kind}`), version, time: time(at) })}
          </SingleSelectOption>
        ))}
        {hasNothing && (
          <SingleSelectOption value={BEFORE_ALL}>{say('diff.nothing')}</SingleSelectOption>
        )}
      </SingleSelect>
    </Field.Root>
  );
}
