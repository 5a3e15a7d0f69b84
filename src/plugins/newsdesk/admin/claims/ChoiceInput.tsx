import { useField, type Filters } from '@strapi/strapi/admin';
import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useClaimListWords } from './useClaimListWords';

/** Chooses one of many in a filter, with the words for it instead of what the address holds. */
export const ChoiceInput = ({ name, options = [], ...props }: Filters.ValueInputProps) => {
  const say = useClaimListWords();
  const field = useField<string>(name);
  return (
    <Combobox
      aria-label={props['aria-label']}
      value={field.value ?? ''}
      placeholder={say('choose')}
      noOptionsMessage={() => say('noChoice')}
      onChange={(value) => field.onChange(name, value ?? '')}
      onClear={() => field.onChange(name, '')}
    >
      {options.map((option) => {
        const { value, label } =
          typeof option === 'string' ? { value: option, label: option } : option;
        return (
          <ComboboxOption key={value} value={value} textValue={label ?? value}>
            {label ?? value}
          </ComboboxOption>
        );
      })}
    </Combobox>
  );
};
