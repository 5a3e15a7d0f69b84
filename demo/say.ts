const CODES = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', cyan: '36' } as const;

function paint(style: keyof typeof CODES, text: string): string {
  const coloured = process.stdout.isTTY && !process.env.NO_COLOR;
  return coloured ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

let steps = 0;

/** What the tour prints, in one voice. */
export const say = {
  title: (text: string) => print(`\n${paint('bold', text)}`),
  step: (text: string) => print(`\n${paint('cyan', `${(steps += 1)}.`)} ${paint('bold', text)}`),
  line: (text: string) => print(`   ${text}`),
  good: (text: string) => print(`   ${paint('green', '✓')} ${text}`),
  refused: (text: string) => print(`   ${paint('red', '✗')} ${text}`),
  reason: (text: string) => print(`     ${paint('yellow', '•')} ${text}`),
  quote: (text: string) => print(`     ${paint('dim', text)}`),
};
