// mocha's dots, and the counts as JSON in the file named by RUNG_TEST_COUNTS.

const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Dot {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const path = process.env.RUNG_TEST_COUNTS;
      if (path) writeFileSync(path, JSON.stringify({ passed: this.stats.passes, failed: this.stats.failures }));
    });
  }
};
