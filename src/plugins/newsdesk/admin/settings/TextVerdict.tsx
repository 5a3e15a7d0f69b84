import { Children, type ReactNode } from 'react';
import { Box, Flex, Status, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { describeViolation } from '../../editorial';
import { describePassage } from '../../editorial/attribution/describePassage';
import { useWords } from '../words/useWords';
import { usePolicyWords } from './usePolicyWords';
import { sentence } from './FinderTable';
import { SeverityStatus } from './RulesTable';
import type { JudgedText, TriedPassage } from './judgeText';

/** What the gate would say of the text that was tried, and why. */
export const TextVerdict = ({ judged }: { readonly judged: JudgedText }) => {
  const say = usePolicyWords();
  const sayOfStory = useWords();
  const { verdict, passages } = judged;
  const blocking = verdict.violations.filter(({ severity }) => severity === 'block').length;
  const isBlocked = verdict.verdict === 'blocked';
  const words = isBlocked ? sayOfStory('gate.blocked', { count: blocking }) : say('try.passes');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <VisuallyHidden role="status">{words}</VisuallyHidden>
      <Status variant={isBlocked ? 'danger' : 'success'} size="M">
        <Typography fontWeight="bold">{words}</Typography>
      </Status>
      {verdict.violations.length > 0 && <Violations judged={judged} />}
      <Part title={say('try.passages', { count: passages.length })}>
        {passages.map((passage, index) => (
          <PassageLine key={index} passage={passage} />
        ))}
      </Part>
    </Flex>
  );
};

const Violations = ({ judged: { verdict } }: { readonly judged: JudgedText }) => {
  const say = usePolicyWords();
  const { locale } = useIntl();
  return (
    <Part title={say('try.violations')}>
      {verdict.violations.map((violation, index) => (
        <li key={index}>
          <Flex gap={3} alignItems="flex-start">
            <Box shrink={0}>
              <SeverityStatus severity={violation.severity} />
            </Box>
            <Typography textColor="neutral800">{describeViolation(violation, locale)}</Typography>
          </Flex>
        </li>
      ))}
    </Part>
  );
};

const PassageLine = ({ passage }: { readonly passage: TriedPassage }) => {
  const say = usePolicyWords();
  const { locale } = useIntl();
  const { words, code, isMust, saidBy } = passage;
  return (
    <li>
      <Typography tag="p" textColor="neutral800">
        {say('try.quoted', { words })}
      </Typography>
      <Flex gap={2} paddingTop={1} wrap="wrap">
        <Status size="XS" variant={isMust ? 'danger' : 'neutral'}>
          <Typography tag="span" variant="pi" fontWeight="bold">
            {say(isMust ? 'try.must' : 'may')}
          </Typography>
        </Status>
        <Typography variant="pi" textColor="neutral600">
          {sentence(describePassage(code, locale), locale)}
          {saidBy !== '' && ` · ${say('try.saidBy', { source: saidBy })}`}
        </Typography>
      </Flex>
    </li>
  );
};

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

const Part = ({ title, children }: PartProps) => (
  <Box background="neutral0" hasRadius shadow="tableShadow" padding={6} tag="section">
    <Typography variant="delta" tag="h2">
      {title}
    </Typography>
    {Children.count(children) > 0 && <Lines>{children}</Lines>}
  </Box>
);

const Lines = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  margin-top: ${({ theme }) => theme.spaces[4]};
`;
