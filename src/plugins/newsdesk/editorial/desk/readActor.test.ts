import { readActor } from './readActor';

test.each([
  ['admin user 3 (Ana Prueba)', { kind: 'person', name: 'Ana Prueba' }],
  ['admin user 3', { kind: 'person', name: '#3' }],
  ['user 7 (reporter)', { kind: 'user', name: 'reporter' }],
  ['API token “EFE (desk)”', { kind: 'token', name: 'EFE (desk)' }],
  ['the server itself', { kind: 'server' }],
  ['the public', { kind: 'public' }],
  ['somebody else', { kind: 'other', name: 'somebody else' }],
])('%s is read as who it is', (who, actor) => {
  expect(readActor(who)).toEqual(actor);
});
