import { createGlobalStyle } from 'styled-components';
import type { MarkState } from '../../../editorial';
import { highlightName } from '../copy/painter';

interface Look {
  /** A colour of Strapi's design system. */
  readonly colour: string;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy';
  readonly thickness: string;
}

/** Each state has a line of its own: who cannot tell the colours apart can tell these. */
export const MARK_LOOKS: Readonly<Record<MarkState, Look>> = {
  clean: { colour: 'success500', line: 'solid', thickness: '2px' },
  incomplete: { colour: 'danger500', line: 'double', thickness: '1px' },
  edited: { colour: 'warning600', line: 'dashed', thickness: '2px' },
  unregistered: { colour: 'danger600', line: 'wavy', thickness: '1.5px' },
  offered: { colour: 'secondary500', line: 'dotted', thickness: '2px' },
  dismissed: { colour: 'neutral500', line: 'dotted', thickness: '1px' },
};

type Theme = { readonly colors: Readonly<Record<string, string>> };

/** A colour of the theme that is on, light or dark. */
export const colourOf = (theme: unknown, name: string): string =>
  (theme as Theme).colors[name] ?? '';

function underline(state: MarkState, theme: unknown): string {
  const { colour, line, thickness } = MARK_LOOKS[state];
  const { [state]: tint } = TINTS;
  return `::highlight(${highlightName(state)}) {
    text-decoration: underline ${line} ${colourOf(theme, colour)};
    text-decoration-thickness: ${thickness};
    text-underline-offset: 3px;
    text-decoration-skip-ink: none;
    ${tint ? `background-color: ${colourOf(theme, tint)};` : ''}
  }`;
}

/** What holds the story is tinted as well. */
const TINTS: Readonly<Partial<Record<MarkState, string>>> = {
  unregistered: 'danger100',
  incomplete: 'danger100',
  edited: 'warning100',
};

/** How marked passages look in the editors. */
export const MarkStyles = createGlobalStyle`
  ${({ theme }) => (Object.keys(MARK_LOOKS) as MarkState[]).map((state) => underline(state, theme)).join('\n')}
  ::highlight(${highlightName('pointed')}) {
    background-color: ${({ theme }) => colourOf(theme, 'primary200')};
  }
`;
