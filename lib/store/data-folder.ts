import path from 'node:path';

/** Where the program keeps what people make: `MAWQIF_DATA`, or `var` in the project's folder. Never inside `data/`, which is the project's own. */
export function dataFolder(): string {
  const given = process.env['MAWQIF_DATA'];
  return given === undefined || given === '' ? path.join(process.cwd(), 'var') : path.resolve(given);
}

/** The address under which readers reach this server, where it isn't loopback. */
export function configuredOrigin(): string | undefined {
  const given = process.env['MAWQIF_ORIGIN'];
  return given === undefined || given === '' ? undefined : given;
}

/** The header in which a trusted proxy names who asks. */
export function identityHeader(): string | undefined {
  const given = process.env['MAWQIF_IDENTITY_HEADER'];
  return given === undefined || given === '' ? undefined : given;
}
