import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A button beside the form, which has little room: words that need two lines get them. */
export const PanelButton = styled(Button)`
  height: auto;
  min-height: 3.2rem;
  padding-block: 0.6rem;
`;
