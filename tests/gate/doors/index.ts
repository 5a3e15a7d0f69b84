import { adminDoors } from './admin';
import type { Door } from './door';
import { graphqlDoors } from './graphql';
import { machineDoors } from './machine';
import { queryEngineDoors } from './queryEngine';
import { restDoors } from './rest';
import { sequenceDoors } from './sequences';
import { serviceDoors } from './service';

/** The doors for who comes by HTTP. */
export const httpDoors: readonly Door[] = [
  ...adminDoors,
  ...restDoors,
  ...graphqlDoors,
  ...machineDoors,
];

/** The doors for code inside the server. */
export const serverDoors: readonly Door[] = [
  ...serviceDoors,
  ...queryEngineDoors,
  ...sequenceDoors,
];
