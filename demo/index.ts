import { parseArgs } from 'node:util';
import { openNewsroom } from './openNewsroom';
import { say } from './say';
import { setUpNewsroom } from './setUpNewsroom';
import { takeTour } from './takeTour';

/**
 * `npm run demo [-- --once]`: a small newsroom, and the tour of one story through it.
 * Everything it makes, it makes once; a second run finds it and goes on from there.
 */
async function demo(): Promise<void> {
  const { values } = parseArgs({ options: { once: { type: 'boolean', default: false } } });
  say.title('Newsdesk');
  const newsroom = await openNewsroom();
  try {
    const people = await setUpNewsroom(newsroom.strapi);
    await takeTour(newsroom, people);
    showAddresses(newsroom.address, people, values.once);
  } catch (error) {
    await newsroom.close();
    throw error;
  }
  if (values.once) {
    await newsroom.close();
    process.exit(0);
  }
  say.line('The newsroom goes on serving. Stop it with Ctrl+C.');
}

function showAddresses(
  address: string,
  people: Awaited<ReturnType<typeof setUpNewsroom>>,
  isOver: boolean,
): void {
  say.step(isOver ? 'Look around yourself: npm start, then' : 'Look around yourself');
  say.line(`Admin panel   ${address}/admin`);
  for (const { role, email, password } of people.users) {
    say.line(`  ${role.padEnd(16)} ${email.padEnd(31)} ${password}`);
  }
  say.line(`Subscribers   curl -g -H 'Authorization: Bearer ${people.subscriberToken}' \\`);
  say.line(`                '${address}/api/stories?locale=es&populate=claims'`);
}

demo().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
