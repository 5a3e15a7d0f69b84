import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { useLanguageNames } from '../languageNames';
import { useWords } from '../words/useWords';

interface LanguagesProps {
  readonly offered: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (locales: readonly string[]) => void;
  readonly disabled: boolean;
}

/** In which languages the stories are to go out. */
export const Languages = ({ offered, chosen, onChange, disabled }: LanguagesProps) => {
  const say = useWords();
  const nameOf = useLanguageNames();
  return (
    <Field.Root name="languages">
      <Field.Label>{say('bulk.languages')}</Field.Label>
      <MultiSelect
        aria-label={say('bulk.languages')}
        placeholder={say('bulk.languages.placeholder')}
        value={[...chosen]}
        onChange={(locales: string[]) => onChange(locales)}
        disabled={disabled}
        customizeContent={(codes = []) => codes.map(nameOf).join(', ')}
      >
        {offered.map((code) => (
          <MultiSelectOption key={code} value={code}>
            {nameOf(code)}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </Field.Root>
  );
};
