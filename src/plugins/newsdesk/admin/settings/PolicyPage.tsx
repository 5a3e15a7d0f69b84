import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Tabs, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useHouse, type House } from '../house';
import { usePolicyWords } from './usePolicyWords';
import { FinderTable } from './FinderTable';
import { RulesTable } from './RulesTable';
import { TryText } from './TryText';

/** The house policy as it stands, and a field to try a text against it. It is set in the configuration. */
const PolicyPage = () => {
  const say = usePolicyWords();
  const house = useHouse();
  if (house === null) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('policy')}</Page.Title>
      <Layouts.Header title={say('policy')} subtitle={say('subtitle')} />
      <Layouts.Content>
        <Policy house={house} />
      </Layouts.Content>
    </Page.Main>
  );
};

const Policy = ({ house }: { readonly house: House }) => {
  const say = usePolicyWords();
  return (
    <Tabs.Root defaultValue="rules">
      <Tabs.List aria-label={say('policy')}>
        <Tabs.Trigger value="rules">{say('rules')}</Tabs.Trigger>
        <Tabs.Trigger value="finder">{say('finder')}</Tabs.Trigger>
        <Tabs.Trigger value="try">{say('try')}</Tabs.Trigger>
      </Tabs.List>
      <Box paddingTop={6} paddingBottom={8}>
        <Tab value="rules">
          <Explained>{say('rules.hint', { zone: house.timeZone })}</Explained>
          <RulesTable house={house} />
        </Tab>
        <Tab value="finder">
          <Explained>{say('finder.hint')}</Explained>
          <FinderTable house={house} />
        </Tab>
        <Tab value="try">
          <TryText house={house} />
        </Tab>
      </Box>
    </Tabs.Root>
  );
};

/** What a tab shows, on the page's own ground. */
const Tab = styled(Tabs.Content)`
  background: transparent;
`;

const Explained = ({ children }: { readonly children: string }) => (
  <Box paddingBottom={4} maxWidth="90rem">
    <Typography textColor="neutral600">{children}</Typography>
  </Box>
);

export default PolicyPage;
