/** Tells whoever runs the server of a fault of ours; never the reader, and nothing of an article. */
export function logFault(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
