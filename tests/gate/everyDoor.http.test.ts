import { httpDoors } from './doors';
import { testEveryDoor } from './matrix/testEveryDoor';

testEveryDoor('Doors by HTTP', httpDoors, { doors: ['graphql', 'users', 'mcp'] });
