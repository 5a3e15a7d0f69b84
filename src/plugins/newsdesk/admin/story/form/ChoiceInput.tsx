import { forwardRef } from 'react';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../../pluginId';
import type { CustomInputProps } from './customInput';

/** One of the house's words, in the panel's language. */
export const ChoiceInput = forwardRef<HTMLDivElement, CustomInputProps>(function ChoiceInput(
  { name, label, labelAction, hint, required, disabled, value, error, attribute, onChange },
  ref,
) {
  const { formatMessage } = useIntl();
  const field = name.slice(name.lastIndexOf('.') + 1);
  const word = (choice: string) =>
    formatMessage({ id: `${PLUGIN_ID}.choice.${field}.${choice}`, defaultMessage: choice });
  return (
    <Field.Root name={name} error={error} required={required} hint={hint}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        ref={ref}
        name={name}
        disabled={disabled}
        value={typeof value === 'string' ? value : ''}
        onChange={(choice: unknown) => onChange(name, choice === '' ? null : choice)}
      >
        {/* As Strapi's own input does it: a cross to clear it would be too small to hit. */}
        <SingleSelectOption value="" disabled={required} hidden={required}>
          {formatMessage({
            id: 'components.InputSelect.option.placeholder',
            defaultMessage: 'Choose here',
          })}
        </SingleSelectOption>
        {(attribute.enum ?? []).map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {word(choice)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});
