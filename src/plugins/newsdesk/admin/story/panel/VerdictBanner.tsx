import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import type { Verdict } from '../../../editorial';
import { useWords } from '../../words/useWords';

/** The verdict first: whether the story would go out now, and if not, how much holds it. */
export function VerdictBanner({ verdict }: { verdict: Verdict }) {
  const say = useWords();
  const count = verdict.violations.filter(({ severity }) => severity === 'block').length;
  const isReady = verdict.verdict === 'pass';
  const [background, border, colour] = isReady
    ? (['success100', 'success200', 'success600'] as const)
    : (['danger100', 'danger200', 'danger600'] as const);
  return (
    <Box
      role="status"
      width="100%"
      padding={3}
      hasRadius
      background={background}
      borderColor={border}
      data-verdict={verdict.verdict}
    >
      <Flex gap={2} alignItems="flex-start">
        <Box color={colour} paddingTop="2px" aria-hidden>
          {isReady ? <CheckCircle fill={colour} /> : <WarningCircle fill={colour} />}
        </Box>
        <Flex direction="column" alignItems="flex-start">
          <Typography fontWeight="bold" textColor={colour}>
            {isReady ? say('gate.ready') : say('gate.blocked', { count })}
          </Typography>
          <Typography variant="pi" textColor="neutral700">
            {say(isReady ? 'gate.ready.hint' : 'gate.blocked.hint')}
          </Typography>
        </Flex>
      </Flex>
    </Box>
  );
}
