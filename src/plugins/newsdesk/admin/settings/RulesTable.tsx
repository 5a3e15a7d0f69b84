import { Flex, Status, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { RULES, type RuleName, type RuleSetting, type Severity } from '../../editorial';
import { meaningOf } from '../../editorial/gate/meanings';
import { useChoiceWords } from '../choiceWords';
import type { House } from '../house';
import { usePolicyWords } from './usePolicyWords';
import { HeadRow } from './HeadRow';

const HEADS = ['rule', 'severity', 'options', 'where'] as const;

/** Every rule of the gate: what it asks for, how severely, and where that is set. */
export const RulesTable = ({ house }: { readonly house: House }) => {
  const say = usePolicyWords();
  return (
    <Table colCount={HEADS.length} rowCount={RULES.length + 1}>
      <HeadRow names={HEADS.map((head) => say(`column.${head}`))} />
      <Tbody>
        {RULES.map(({ name }) => (
          <RuleRow key={name} name={name as RuleName} house={house} />
        ))}
      </Tbody>
    </Table>
  );
};

interface RowProps {
  readonly name: RuleName;
  readonly house: House;
}

/** The rest of its properties tell where in the grid it stands. */
const RuleRow = ({ name, house, ...place }: RowProps) => {
  const say = usePolicyWords();
  const { locale } = useIntl();
  const { holds, source } = meaningOf(name, locale);
  const { severity, options } = house.policy.rules[name] as RuleSetting;
  const isLocked = RULES.some((rule) => rule.name === name && rule.locked);
  return (
    <Tr {...place}>
      <Td>
        <Explanation>
          <Typography tag="p" fontWeight="bold" textColor="neutral800">
            {holds}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('saidBy', { source })}
          </Typography>
          <Code>{name}</Code>
        </Explanation>
      </Td>
      <Td>
        <SeverityMark severity={severity} isLocked={isLocked} />
      </Td>
      <Td>
        <Options options={options} />
      </Td>
      <Td>
        <Typography textColor="neutral800">
          {house.given.has(name) ? 'config/plugins.ts' : say('default')}
        </Typography>
      </Td>
    </Tr>
  );
};

const LOOKS: Readonly<Record<Severity, 'danger' | 'warning' | 'neutral'>> = {
  block: 'danger',
  warn: 'warning',
  off: 'neutral',
};

/** What a rule does with a story that fails it. */
export const SeverityStatus = ({ severity }: { readonly severity: Severity }) => {
  const sayChoice = useChoiceWords();
  // Strapi's orange on yellow is hard to read.
  const colour = severity === 'warn' ? { textColor: 'neutral800' } : {};
  return (
    <Status size="XS" variant={LOOKS[severity]}>
      <Typography tag="span" variant="pi" fontWeight="bold" {...colour}>
        {sayChoice('severity', severity)}
      </Typography>
    </Status>
  );
};

interface SeverityProps {
  readonly severity: Severity;
  readonly isLocked: boolean;
}

const SeverityMark = ({ severity, isLocked }: SeverityProps) => {
  const say = usePolicyWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <SeverityStatus severity={severity} />
      {isLocked && (
        <Flex gap={1}>
          <Lock aria-hidden width="1.2rem" height="1.2rem" fill="neutral600" />
          <Typography variant="pi" textColor="neutral600">
            {say('locked')}
          </Typography>
        </Flex>
      )}
    </Flex>
  );
};

/** The longest list of words that the table shows; the findings have a table of their own. */
const LONGEST_LIST = 5;

const Options = ({ options }: { readonly options: unknown }) => {
  const say = usePolicyWords();
  const all = Object.entries((options ?? {}) as Record<string, unknown>);
  if (all.length === 0) return <Typography textColor="neutral600">-</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {all.map(([name, value]) => (
        <Code key={name}>
          {name}:{' '}
          {Array.isArray(value) && value.length > LONGEST_LIST
            ? say('seeFinder', { count: value.length })
            : JSON.stringify(value)}
        </Code>
      ))}
    </Flex>
  );
};

const Explanation = styled.div`
  max-width: 70rem;
  min-width: min(28rem, 50vw);
  padding-block: ${({ theme }) => theme.spaces[2]};
  white-space: normal;
`;

/** A name as it stands in the configuration. */
export const Code = styled.code`
  color: ${({ theme }) => theme.colors.neutral600};
  font-family: monospace;
  font-size: 1.2rem;
  white-space: normal;
`;
