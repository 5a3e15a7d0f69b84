import { useDeferredValue, useMemo, useState } from 'react';
import {
  Box,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { House } from '../house';
import { useLanguageNames } from '../languageNames';
import { useCopyLanguage } from '../story/useCopyLanguage';
import { usePolicyWords } from './usePolicyWords';
import { judgeText } from './judgeText';
import { TextVerdict } from './TextVerdict';

const LANGUAGES = ['en', 'es', 'pt', 'fr'];
/** As long as a story is ever read at once: twenty pages. */
const LONGEST_TEXT = 60_000;

/** A field to try a text against the policy. It is judged here, in the browser, and goes nowhere. */
export const TryText = ({ house }: { readonly house: House }) => {
  const say = usePolicyWords();
  const { locale } = useIntl();
  const [language, setLanguage] = useState(
    () => LANGUAGES.find((one) => locale.startsWith(one)) ?? 'en',
  );
  const [text, setText] = useState('');
  // Typing comes first: the verdict follows when there is time.
  const tried = useDeferredValue(text);
  const isReady = useCopyLanguage(language);
  const judged = useMemo(
    () => (isReady && tried.trim() !== '' ? judgeText(tried, language, house) : null),
    [isReady, tried, language, house],
  );
  return (
    <Grid.Root gap={6}>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <Flex direction="column" alignItems="stretch" gap={4}>
          <LanguageField language={language} onChange={setLanguage} />
          <CopyField text={text} onChange={setText} />
        </Flex>
      </Grid.Item>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        {judged === null ? (
          <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
            <Typography textColor="neutral600">{say('try.empty')}</Typography>
          </Box>
        ) : (
          <TextVerdict judged={judged} />
        )}
      </Grid.Item>
    </Grid.Root>
  );
};

interface LanguageProps {
  readonly language: string;
  readonly onChange: (language: string) => void;
}

const LanguageField = ({ language, onChange }: LanguageProps) => {
  const say = usePolicyWords();
  const nameOf = useLanguageNames();
  return (
    <Field.Root name="language">
      <Field.Label>{say('try.language')}</Field.Label>
      <SingleSelect value={language} onChange={(value) => onChange(String(value))}>
        {LANGUAGES.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {nameOf(one)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

interface CopyProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

const CopyField = ({ text, onChange }: CopyProps) => {
  const say = usePolicyWords();
  return (
    <Field.Root name="copy" hint={say('try.hint')}>
      <Field.Label>{say('try.copy')}</Field.Label>
      <Textarea
        value={text}
        rows={16}
        maxLength={LONGEST_TEXT}
        style={{ minHeight: '32rem', resize: 'vertical' }}
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
};
