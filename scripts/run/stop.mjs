/** A failure a person can act on: shown as its one sentence, without a stack. */
export class Stop extends Error {}

/** Runs a command's main function; a Stop becomes its sentence and exit code 1. */
export async function runMain(/** @type {() => Promise<void>} */ main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
