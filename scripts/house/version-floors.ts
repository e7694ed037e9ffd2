// Versions under these are open to known attacks (Next and React advisories up to November 2026).
const FLOORS: Readonly<Record<string, string>> = { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' };

const EXACT = /^\d+\.\d+\.\d+$/;

type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string }>> };
type Manifest = { readonly dependencies?: Readonly<Record<string, string>>; readonly devDependencies?: Readonly<Record<string, string>> };

function isBelow(version: string, floor: string): boolean {
  const [have, need] = [version, floor].map((text) => text.split(/[.-]/).map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (have?.[index] ?? 0) - (need?.[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return version.includes('-'); // a pre-release comes before its release
}

/** Locked packages older than their floor, wherever in the tree they lie. */
export function findOldPackages({ packages }: Lock, floors = FLOORS): string[] {
  return Object.entries(packages).flatMap(([place, { version = '0.0.0' }]) => {
    const name = place.split('node_modules/').at(-1) ?? '';
    const floor = place === '' ? undefined : floors[name];
    return floor !== undefined && isBelow(version, floor) ? [`${name} ${version} is below ${floor}`] : [];
  });
}

/** Floored packages the lockfile lacks: a floor that holds nothing up is no floor. */
export function findMissingPackages({ packages }: Lock, floors = FLOORS): string[] {
  return Object.keys(floors).filter((name) => packages[`node_modules/${name}`] === undefined);
}

/** Packages that package.json does not pin to one version. */
export function findLoosePins({ dependencies = {}, devDependencies = {} }: Manifest): string[] {
  return Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !EXACT.test(version)).map(([name, version]) => `${name} ${version}`);
}
