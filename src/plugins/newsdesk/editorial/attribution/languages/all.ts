import { addFinder } from './finders';
import { frenchFinder } from './fr/finder';
import { portugueseFinder } from './pt/finder';

// Server, shell and tests have the finder words of all languages from the start.
addFinder('pt', portugueseFinder);
addFinder('fr', frenchFinder);
