import { whatWentWrong } from './whatWentWrong';

const numbered = (message: string, code: string): Error =>
  Object.assign(new Error(message), { code });

describe('what the log says of an error', () => {
  it.each([
    [
      'SQLITE_BUSY',
      "insert into `releases` (`record`) values ('The minister') - database is locked",
    ],
    ['23505', 'insert into "releases" ("record") values ($1) - duplicate key: The minister'],
    ['ER_DUP_ENTRY', "Duplicate entry 'The minister' for key 'record'"],
  ])('is the code alone of a database’s, not what was to be written: %s', (code, message) => {
    expect(whatWentWrong(numbered(message, code))).toBe(`Error ${code}`);
  });

  it('is the message of any other', () => {
    expect(whatWentWrong(new TypeError('no such thing'))).toBe('TypeError: no such thing');
  });

  it('is what was thrown, if that is no error', () => {
    expect(whatWentWrong('enough')).toBe('enough');
    expect(whatWentWrong(undefined)).toBe('undefined');
  });
});
