import { describeFixtures } from '../../fixtures/describeFixtures';
import { SPANISH_FORCES, SPANISH_SILENCE } from './cues.fixtures';
import { SPANISH_MISSES, SPANISH_QUOTES } from './quotes.fixtures';
import { SPANISH_SPEECH } from './speech.fixtures';

describe('the finder in Spanish', () => {
  describeFixtures('es', {
    fixtures: [...SPANISH_SPEECH, ...SPANISH_QUOTES, ...SPANISH_FORCES, ...SPANISH_SILENCE],
    misses: SPANISH_MISSES,
  });
});
