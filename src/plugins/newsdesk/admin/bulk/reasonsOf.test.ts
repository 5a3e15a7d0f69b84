import { reasonsOf } from './reasonsOf';

const thrown = (error: unknown) => ({ response: { data: { error } } });

it('tells what blocks, and no warnings', () => {
  const errors = [
    { message: 'No attribution.', severity: 'block' },
    { message: 'No credit.', severity: 'warn' },
  ];
  const error = thrown({ message: 'Not published', details: { errors } });
  expect(reasonsOf(error)).toEqual(['No attribution.']);
});

it('tells what Strapi says where that names no field', () => {
  expect(reasonsOf(thrown({ message: 'Forbidden' }))).toEqual(['Forbidden']);
});

it('says so if the server said nothing', () => {
  expect(reasonsOf(new Error('Failed to fetch'))).toBeNull();
});
