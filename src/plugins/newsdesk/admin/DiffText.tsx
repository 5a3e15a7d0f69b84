import { styled } from 'styled-components';
import type { DiffWords } from '../editorial/wire/diffWords';

/** Words of which some were added and some taken out: underlined and struck through, not by colour alone. */
export const DiffLine = styled.p`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.6;
  overflow-wrap: anywhere;
  white-space: pre-line;

  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
    text-decoration: line-through;
  }
`;

/** The words of a diff, to stand in a `DiffLine`. */
export const DiffText = ({ words }: { readonly words: readonly DiffWords[] }) => (
  <>
    {words.map(({ text, mark }, index) => {
      if (mark === 'same') return text;
      return mark === 'added' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
    })}
  </>
);
