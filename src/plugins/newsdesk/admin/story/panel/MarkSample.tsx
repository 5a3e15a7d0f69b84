import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { MarkState } from '../../../editorial';
import { colourOf, MARK_LOOKS } from './marksLook';

const Underlined = styled.span<{ $state: MarkState }>`
  text-decoration-line: underline;
  text-decoration-style: ${({ $state }) => MARK_LOOKS[$state].line};
  text-decoration-color: ${({ theme, $state }) => colourOf(theme, MARK_LOOKS[$state].colour)};
  text-decoration-thickness: ${({ $state }) => MARK_LOOKS[$state].thickness};
  text-decoration-skip-ink: none;
  text-underline-offset: 3px;
`;

/** Words underlined as a mark of this state is in the copy. */
export const MarkSample = ({ state, children }: { state: MarkState; children: ReactNode }) => (
  <Underlined $state={state}>{children}</Underlined>
);
