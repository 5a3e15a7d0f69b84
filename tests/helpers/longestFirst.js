const { default: Sequencer } = require('@jest/test-sequencer');

/** By size, as Jest sorts what it has never run, these would come last, and one worker would wait for the other. */
const LONG = [
  /everyDoor\.http/,
  /everyDoor\.server/,
  /everyDecision/,
  /badValues/,
  /docs\/commands/,
  /cli\/commands/,
  /embargoTraces/,
];

/** Starts with the tests that take longest. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const index = LONG.findIndex((long) => long.test(path));
      return index === -1 ? LONG.length : index;
    };
    // What else there is stays in Jest's own order: sorting is stable.
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
};
