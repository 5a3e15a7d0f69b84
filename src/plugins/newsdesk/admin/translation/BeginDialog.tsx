import { useState } from 'react';
import {
  Button,
  Checkbox,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useLanguageNames } from '../languageNames';
import { useFormModified } from '../strapi';
import type { KnownLanguages, ReportProps } from './TranslationReport';
import { useBegin } from './useBegin';
import { usePanelWords } from './usePanelWords';

interface BeginDialogProps extends ReportProps {
  readonly languages: KnownLanguages;
  readonly onClose: () => void;
}

/** Asks which language is begun, and of one that is there already, what may be overwritten. */
export function BeginDialog({ onClose, ...props }: BeginDialogProps) {
  const say = usePanelWords();
  const { story, languages } = props;
  const isSource = languages.sourceLocale === story.locale;
  const [locale, choose] = useState(isSource ? (languages.missing[0] ?? '') : story.locale);
  const [overwrite, setOverwrite] = useState<readonly string[]>([]);
  const isThere = languages.translations.some((one) => one.locale === locale);
  // Strapi's form is filled anew: what was typed in it would be gone.
  const isUnsaved = useFormModified() && !isSource;
  const { begin, isBeginning, problem } = useBegin(props, onClose);
  const start = () => void begin(locale, isThere ? overwrite : []);
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => void (isOpen || onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('begin.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Choices
            {...props}
            locale={locale}
            onChoose={choose}
            overwrite={isThere ? overwrite : null}
            onOverwrite={setOverwrite}
            problem={isUnsaved ? say('begin.save') : problem}
          />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button loading={isBeginning} disabled={locale === '' || isUnsaved} onClick={start}>
            {say('begin.confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface ChoicesProps extends Omit<BeginDialogProps, 'onClose'> {
  readonly locale: string;
  readonly onChoose: (locale: string) => void;
  /** Null where there is nothing yet. */
  readonly overwrite: readonly string[] | null;
  readonly onOverwrite: (fields: readonly string[]) => void;
  readonly problem: string | null;
}

function Choices(props: ChoicesProps) {
  const { story, languages, shape, locale, overwrite, problem } = props;
  const say = usePanelWords();
  const language = useLanguageNames()(languages.sourceLocale);
  return (
    <Flex direction="column" alignItems="stretch" gap={5} data-newsdesk="begin">
      <Typography>{say('begin.hint', { language })}</Typography>
      {languages.sourceLocale === story.locale && (
        <Language languages={languages} chosen={locale} onChoose={props.onChoose} />
      )}
      {overwrite && (
        <Overwrite
          fields={languages.begins}
          shape={shape}
          chosen={overwrite}
          onChoose={props.onOverwrite}
        />
      )}
      <div role="alert">{problem && <Typography textColor="danger600">{problem}</Typography>}</div>
    </Flex>
  );
}

interface LanguageProps {
  readonly languages: KnownLanguages;
  readonly chosen: string;
  readonly onChoose: (locale: string) => void;
}

function Language({ languages: { missing, translations }, chosen, onChoose }: LanguageProps) {
  const say = usePanelWords();
  const nameOf = useLanguageNames();
  return (
    <Field.Root>
      <Field.Label>{say('begin.language')}</Field.Label>
      <SingleSelect
        value={chosen}
        placeholder={say('begin.choose')}
        onChange={(value: unknown) => onChoose(String(value))}
      >
        {missing.map((locale) => (
          <SingleSelectOption key={locale} value={locale}>
            {nameOf(locale)}
          </SingleSelectOption>
        ))}
        {translations.map(({ locale }) => (
          <SingleSelectOption key={locale} value={locale}>
            {say('begin.there', { language: nameOf(locale) })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

interface OverwriteProps extends Pick<ReportProps, 'shape'> {
  readonly fields: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (fields: readonly string[]) => void;
}

function Overwrite({ fields, shape, chosen, onChoose }: OverwriteProps) {
  const say = usePanelWords();
  const nameOf = (field: string) => {
    const { headline, summary, dateline, body, claims } = shape.fields;
    if (field === headline) return say('piece.headline');
    if (field === summary) return say('piece.summary');
    if (field === dateline) return say('piece.dateline');
    if (field === body) return say('begin.field.body');
    return field === claims ? say('begin.field.claims') : field;
  };
  const toggle = (field: string, isChosen: boolean) =>
    onChoose(isChosen ? [...chosen, field] : chosen.filter((one) => one !== field));
  return (
    <Flex tag="fieldset" direction="column" alignItems="flex-start" gap={2}>
      <Typography tag="legend" fontWeight="bold" variant="pi">
        {say('begin.overwrite')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('begin.overwrite.hint')}
      </Typography>
      {fields.map((field) => (
        <Checkbox
          key={field}
          checked={chosen.includes(field)}
          onCheckedChange={(isChosen: unknown) => toggle(field, isChosen === true)}
        >
          {nameOf(field)}
        </Checkbox>
      ))}
    </Flex>
  );
}
