import { useEffect, useState, type MouseEvent } from 'react';
import { Typography } from '@strapi/design-system';
import { PanelButton } from '../PanelButton';
import { useWords } from '../words/useWords';
import { REGISTER } from './shortcuts';
import { selectedWords } from './selection';
import { useStoryDesk } from './storyDesk';

/** Keeps the selection in the editor while the button is pressed. */
const keepSelection = (event: MouseEvent) => event.preventDefault();

/** Registers the words that are selected in the body. */
export function RegisterSelection() {
  const say = useWords();
  const { actions, house } = useStoryDesk();
  const [words, setWords] = useState('');
  useEffect(() => {
    const look = () => setWords(selectedWords());
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  if (!house.may.has('claims.register')) return null;
  return (
    <>
      <PanelButton
        variant="secondary"
        fullWidth
        disabled={words === ''}
        onMouseDown={keepSelection}
        onClick={() => actions.registerWords(selectedWords() || words)}
      >
        {say('claims.register')}
      </PanelButton>
      <Typography variant="pi" textColor="neutral600">
        {say('claims.register.hint', { keys: REGISTER.keys })}
      </Typography>
    </>
  );
}
