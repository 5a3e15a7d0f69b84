import { describeFixtures } from '../../fixtures/describeFixtures';
import { PORTUGUESE } from './portuguese.fixtures';

describe('the finder in Portuguese', () => {
  describeFixtures('pt', { fixtures: PORTUGUESE, misses: [] });
});
