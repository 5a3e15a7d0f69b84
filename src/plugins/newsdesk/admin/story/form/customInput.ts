import type { ReactNode } from 'react';

/** What Strapi's edit view gives to an input that a plugin brings. */
export interface CustomInputProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly labelAction?: ReactNode;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly value: unknown;
  readonly error?: string;
  readonly attribute: { readonly enum?: readonly string[] };
  readonly onChange: (name: string, value: unknown) => void;
}
