import { describeFixtures } from '../../fixtures/describeFixtures';
import { SPANISH_FORCES, SPANISH_QUOTES, SPANISH_SILENCE } from './quotes.fixtures';
import { SPANISH_SPEECH } from './speech.fixtures';

describe('the finder in Spanish', () => {
  describeFixtures('es', {
    fixtures: [...SPANISH_SPEECH, ...SPANISH_QUOTES, ...SPANISH_FORCES, ...SPANISH_SILENCE],
    misses: [],
  });
});
