/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @returns {Counts} */
export function countVitest(/** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number }} */ report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + (report.numTodoTests ?? 0) };
}

/** A flaky test failed at least once: it counts as failed. @returns {Counts} */
export function countPlaywright(/** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} */ { stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** The closing line, alone on its line, that says how many tests ran. */
export function closingLine(/** @type {readonly Counts[]} */ counts) {
  const sum = (/** @type {keyof Counts} */ key) => counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
