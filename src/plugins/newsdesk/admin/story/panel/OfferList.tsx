import { useState } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { describePassage, type DeskReading } from '../../../editorial';
import { useWords } from '../../words/useWords';
import { firstWords, unquoted } from '../claimWords';
import { useStoryDesk } from '../storyDesk';
import { LineButton } from './LineButton';
import { PassageActions } from './PassageActions';

/** So many are shown before somebody asks for more. */
const FIRST_OFFERS = 3;

const LONGEST_OFFER = 140;

/** What the finder offers: it could be a claim, and nobody has to decide. */
export function OfferList({ reading }: { reading: DeskReading }) {
  const say = useWords();
  const { locale } = useIntl();
  const { actions } = useStoryDesk();
  const [isWhole, setWhole] = useState(false);
  const { offers, passages, copy } = reading;
  const shown = isWhole ? offers : offers.slice(0, FIRST_OFFERS);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {shown.map((index) => {
          const { start, end, code } = passages[index]!;
          return (
            <Typography key={`${start} ${code}`} tag="li" variant="pi" data-offer={index}>
              <LineButton
                type="button"
                title={say('gate.toPassage')}
                onClick={() => actions.showPassage({ passage: index })}
              >
                {say('quote', {
                  words: firstWords(unquoted(copy.text.slice(start, end).trim()), LONGEST_OFFER),
                })}
              </LineButton>
              <Typography variant="pi" textColor="neutral600" paddingLeft={1}>
                {describePassage(code, locale)}
              </Typography>
              <PassageActions passage={index} reading={reading} />
            </Typography>
          );
        })}
      </Flex>
      {offers.length > FIRST_OFFERS && (
        <LineButton type="button" $isQuiet onClick={() => setWhole(!isWhole)}>
          {isWhole ? say('offers.less') : say('offers.more', { count: offers.length })}
        </LineButton>
      )}
    </Flex>
  );
}
