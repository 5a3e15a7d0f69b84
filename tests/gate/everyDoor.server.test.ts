import { serverDoors } from './doors';
import { testEveryDoor } from './matrix/testEveryDoor';

testEveryDoor('Doors inside the server', serverDoors, {});
