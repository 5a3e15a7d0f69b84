import { forwardRef } from 'react';
import { DateTimePicker, Field } from '@strapi/design-system';
import { utcToZonedTime, zonedTimeToUtc } from 'date-fns-tz';
import { useIntl } from 'react-intl';
import { useHouse } from '../../house';
import { useWords } from '../../words/useWords';
import type { CustomInputProps } from './customInput';

/** A date and time in the newsroom's zone, wherever its editor sits. */
export const MomentInput = forwardRef<HTMLInputElement, CustomInputProps>(function MomentInput(
  { name, label, labelAction, hint, required, disabled, value, error, onChange },
  ref,
) {
  const say = useWords();
  const { formatMessage } = useIntl();
  const timeZone = useHouse()?.timeZone;
  if (!timeZone) return null;
  const shown = typeof value === 'string' && value ? utcToZonedTime(value, timeZone) : undefined;
  const change = (date: Date | undefined) =>
    onChange(name, date ? zonedTimeToUtc(date, timeZone).toISOString() : null);
  return (
    <Field.Root
      name={name}
      error={error}
      required={required}
      hint={hint ?? say('moment.zone', { zone: timeZone })}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      {/* The picker does not pass its name on. */}
      <div data-newsdesk-field={name}>
        <DateTimePicker
          ref={ref}
          name={name}
          disabled={disabled}
          value={shown}
          onChange={change}
          onClear={() => onChange(name, null)}
          clearLabel={formatMessage({ id: 'clearLabel', defaultMessage: 'Clear' })}
          step={5}
        />
      </div>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});
