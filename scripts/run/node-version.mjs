// Read by any Node before the rest is: nothing newer than plain ES modules here.

const FLOOR = [20, 19];

/** A sentence when this Node can't run Mawqif, otherwise null. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = major > FLOOR[0] || (major === FLOOR[0] && minor >= FLOOR[1]);
  return fits ? null : `Node ${version} is too old for Mawqif; install Node ${FLOOR.join('.')} or newer.`;
}

/** Loads a command when this Node can run it, and otherwise says what to install. */
export function whenNodeFits(/** @type {() => Promise<unknown>} */ load) {
  const problem = nodeProblem();
  if (problem === null) return load();
  console.error(problem);
  process.exitCode = 1;
  return Promise.resolve();
}
