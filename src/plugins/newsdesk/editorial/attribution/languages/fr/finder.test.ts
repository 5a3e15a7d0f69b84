import { describeFixtures } from '../../fixtures/describeFixtures';
import { FRENCH, FRENCH_MISSES } from './french.fixtures';

describe('the finder in French', () => {
  describeFixtures('fr', { fixtures: FRENCH, misses: FRENCH_MISSES });
});
