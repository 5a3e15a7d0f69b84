import { createGlobalStyle, css, styled } from 'styled-components';
import type { StoryShape } from '../../../editorial';
import { colourOf } from '../../story/panel/marksLook';
import { SOURCE_CLAIMS } from './paintSource';
import type { SourceParagraph } from './sourceParagraphs';

/** How much of the window the source takes beside the translation, and above it where the window is narrow. */
const WIDTH = 'clamp(36rem, 34vw, 76rem)';
const HEIGHT = '40dvh';

/** Strapi puts its panels beside the form from this width on. */
const WIDE_WINDOW = '(min-width: 1080px)';
const WIDE = `@media ${WIDE_WINDOW}`;

/** Whether the source stands beside its translation, and not above it. */
export const isBeside = (): boolean => window.matchMedia(WIDE_WINDOW).matches;

export const Pane = styled.div`
  position: fixed;
  inset: 0 0 auto;
  /* Above Strapi's own head of a narrow window, below its dialogs. */
  z-index: 20;
  display: flex;
  flex-direction: column;
  height: ${HEIGHT};
  background: ${({ theme }) => theme.colors.neutral0};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};

  ${WIDE} {
    inset: 0 auto 0 0;
    width: ${WIDTH};
    height: auto;
    border-block-end: 0;
    border-inline-end: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
`;

export const PaneHead = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) =>
    `${theme.spaces[3]} ${theme.spaces[4]} ${theme.spaces[3]} ${theme.spaces[6]}`};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

export const Scroller = styled.div`
  flex: 1;
  min-height: 0;
  overflow-y: auto;
  overflow-anchor: none;
  padding: ${({ theme }) => theme.spaces[5]};
`;

const KINDS: Readonly<Partial<Record<SourceParagraph['kind'], ReturnType<typeof css>>>> = {
  heading: css`
    font-size: 1.8rem;
    font-weight: 600;
  `,
  quote: css`
    border-inline-start-color: ${({ theme }) => theme.colors.neutral200};
    font-style: italic;
  `,
  code: css`
    font-family: monospace;
  `,
  'list-item': css`
    &::before {
      content: '•';
      padding-inline-end: ${({ theme }) => theme.spaces[2]};
    }
  `,
};

export const Row = styled.li<{ $kind: SourceParagraph['kind'] }>`
  padding-inline: ${({ theme }) => theme.spaces[3]};
  border-inline-start: 3px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  /* As Strapi's editor has it: two lines are as high here as there. */
  font-size: 1.4rem;
  line-height: 1.43;
  overflow-wrap: anywhere;
  white-space: pre-line;

  ${({ $kind }) => KINDS[$kind]}

  &[aria-current='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    border-inline-start-color: ${({ theme }) => theme.colors.primary600};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

interface RunLook {
  readonly $isBold: boolean;
  readonly $isItalic: boolean;
  readonly $isLink: boolean;
}

export const RunText = styled.span<RunLook>`
  ${({ $isBold }) => $isBold && 'font-weight: 600;'}
  ${({ $isItalic }) => $isItalic && 'font-style: italic;'}
  ${({ $isLink, theme }) => $isLink && `color: ${theme.colors.primary600};`}
`;

interface PageLook {
  readonly $direction: 'ltr' | 'rtl';
  readonly $shape: StoryShape;
}

/** What is typed in a language from right to left stands on the right. */
const rightToLeft = ({ fields }: StoryShape): string => {
  const named = [fields.headline, fields.summary].filter((name) => name !== null);
  const inputs = named.map((name) => `[name='${CSS.escape(name)}']`);
  return `${['[data-slate-editor]', ...inputs].join(', ')} { direction: rtl; }`;
};

/** Makes room for the source: the page moves aside, and its menus go until it is closed. */
export const BesideStyles = createGlobalStyle<PageLook>`
  body {
    padding-block-start: ${HEIGHT};
  }

  ${WIDE} {
    body {
      padding-block-start: 0;
      padding-inline-start: ${WIDTH};
    }

    #strapi nav:not([data-strapi-main-content] nav) {
      display: none;
    }
  }

  ::highlight(${SOURCE_CLAIMS}) {
    text-decoration: underline solid ${({ theme }) => colourOf(theme, 'success500')};
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
    text-decoration-skip-ink: none;
  }

  ${({ $direction, $shape }) => ($direction === 'rtl' ? rightToLeft($shape) : '')}
`;
