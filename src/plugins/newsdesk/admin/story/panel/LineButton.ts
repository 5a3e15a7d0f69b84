import { styled } from 'styled-components';

/** A line of the panel that leads somewhere: no button to look at until it is pointed at. */
export const LineButton = styled.button<{ $isQuiet?: boolean }>`
  display: block;
  width: ${({ $isQuiet }) => ($isQuiet ? 'auto' : '100%')};
  padding: ${({ theme }) => theme.spaces[1]};
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: none;
  color: ${({ theme, $isQuiet }) => ($isQuiet ? theme.colors.primary600 : theme.colors.neutral800)};
  font: inherit;
  font-size: ${({ $isQuiet }) => ($isQuiet ? '1.2rem' : '1.3rem')};
  line-height: 1.45;
  text-align: start;
  overflow-wrap: anywhere;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;
