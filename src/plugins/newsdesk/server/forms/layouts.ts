/** A field with its width, in twelfths of the form. */
export interface PlacedField {
  readonly name: string;
  readonly size: number;
}

export interface FormLayout {
  /** The field by which an item is called while it is folded. */
  readonly mainField?: string;
  readonly edit?: readonly (readonly PlacedField[])[];
}

const whole = (name: string): PlacedField[] => [{ name, size: 12 }];
const halves = (...names: [string, string]): PlacedField[] =>
  names.map((name) => ({ name, size: 6 }));

/** The order in which the plugin's forms are worked on, by uid. */
export const LAYOUTS: Readonly<Record<string, FormLayout>> = {
  'newsdesk.claim': {
    mainField: 'statement',
    edit: [
      whole('statement'),
      halves('attribution', 'about'),
      halves('verification', 'verificationNote'),
      halves('source', 'furtherSources'),
      halves('sourceTerms', 'responseSought'),
      halves('respondent', 'respondentSource'),
      halves('channel', 'soughtAt'),
      halves('replyBy', 'noResponseReason'),
      whole('response'),
      whole('evidence'),
      whole('note'),
      whole('key'),
    ],
  },
  'newsdesk.dateline': {
    mainField: 'place',
    edit: [
      halves('place', 'region'),
      [
        { name: 'day', size: 4 },
        { name: 'month', size: 4 },
        { name: 'year', size: 4 },
      ],
    ],
  },
  'newsdesk.dismissal': { mainField: 'passage' },
  'newsdesk.evidence': { mainField: 'description' },
};

/** A form without one of its fields; the others stay where they are. */
export const withoutField = (
  edit: readonly (readonly PlacedField[])[],
  name: string,
): PlacedField[][] =>
  edit.map((row) => row.filter((field) => field.name !== name)).filter((row) => row.length > 0);

/** `noResponseReason` as a person reads it: “No response reason”. */
export function labelOf(name: string): string {
  const words = name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
