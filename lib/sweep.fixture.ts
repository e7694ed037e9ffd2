/** For tests: how many cases of a long sweep to run; `npm test` takes a seeded tenth of `all`, `npm run test:all` the whole. */
export function sweep(all: number): number {
  return process.env['MAWQIF_SWEEP'] === 'all' ? all : Math.ceil(all / 10);
}
