import { Flex, Table, Tbody, Td, Tr, Typography, Status } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { PASSAGE_CODES, type PassageCode } from '../../editorial';
import { describePassage } from '../../editorial/attribution/describePassage';
import type { House } from '../house';
import { usePolicyWords } from './usePolicyWords';
import { HeadRow } from './HeadRow';
import { Code } from './RulesTable';

const HEADS = ['finding', 'taken', 'unlessSaid'] as const;
const CODES = Object.keys(PASSAGE_CODES) as PassageCode[];

/** The findings that have to be registered or dismissed in this house. */
export function mustOf({ policy }: House): ReadonlySet<PassageCode> {
  const setting = policy.rules['copy/claims-registered'];
  const { must = [] } = (setting?.options ?? {}) as { must?: readonly PassageCode[] };
  return new Set(setting?.severity === 'off' ? [] : must);
}

/** What the finder finds, and what of it the house stops at. */
export const FinderTable = ({ house }: { readonly house: House }) => {
  const say = usePolicyWords();
  const { locale } = useIntl();
  const must = mustOf(house);
  return (
    <Table colCount={HEADS.length} rowCount={CODES.length + 1}>
      <HeadRow names={HEADS.map((head) => say(`column.${head}`))} />
      <Tbody>
        {CODES.map((code) => (
          <Tr key={code}>
            <Td>
              <Typography tag="p" fontWeight="bold" textColor="neutral800">
                {sentence(describePassage(code, locale), locale)}
              </Typography>
              <Code>{code}</Code>
            </Td>
            <Td>
              <TakenMark isMust={must.has(code)} />
            </Td>
            <Td>
              <Typography textColor="neutral600">
                {say(PASSAGE_CODES[code] === 'must' ? 'must' : 'may')}
              </Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

/** Few words with a capital letter in front. */
export const sentence = (words: string, language: string): string =>
  words.charAt(0).toLocaleUpperCase(language) + words.slice(1);

/** Whether a finding holds the story. */
const TakenMark = ({ isMust }: { readonly isMust: boolean }) => {
  const say = usePolicyWords();
  return (
    <Flex>
      <Status size="XS" variant={isMust ? 'danger' : 'neutral'}>
        <Typography tag="span" variant="pi" fontWeight="bold">
          {say(isMust ? 'must' : 'may')}
        </Typography>
      </Status>
    </Flex>
  );
};
