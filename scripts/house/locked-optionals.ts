// A registry that lacks the binaries of other platforms makes npm leave them out of the lockfile, and
// `npm ci` then refuses that lockfile. So every optional package is locked here, with its platform read from its name.

type Locked = {
  readonly version: string;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
export type LockedPackages = Readonly<Record<string, Locked>>;

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'] as const;
const PROCESSORS = ['arm64', 'arm', 'ia32', 'x64', 'ppc64', 'riscv64', 's390x', 'loong64'] as const;

/** Where npm would look for a package that the one at `place` asks for, nearest first. */
function placesFor(place: string, name: string): string[] {
  const parts = place.split('/node_modules/');
  const nested = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/node_modules/${name}`);
  return [...nested, `node_modules/${name}`];
}

/** Optional packages that a locked package asks for and the lockfile lacks: name, version, and whether only development needs it. */
export function findUnlocked(packages: LockedPackages): { name: string; version: string; dev: boolean }[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => placesFor(place, name).every((other) => packages[other] === undefined))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/** The platform in a name such as `binding-linux-arm64-musl`; null when it names none. */
export function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } | null {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined) return null;
  const last = words.at(-1) ?? '';
  if (os === 'linux' && last.startsWith('musl')) return { os: [os], cpu: [cpu], libc: ['musl'] };
  if (os === 'linux' && last.startsWith('gnu')) return { os: [os], cpu: [cpu], libc: ['glibc'] };
  return { os: [os], cpu: [cpu] };
}
