// Writes data/geo/regions.json: the lines that part Xinjiang and Tibet from the rest of China, from the Digital Chart of
// the World as Debian's gmt-dcw has it (apt-get install gmt gmt-dcw). Run: npx tsx scripts/build-regions.ts
// The outer edges of the regions are left to the atlas, so that a region and its country share every point of a border.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { keptPoints } from '../lib/map/simplify';
import type { Point } from '../lib/map/polygon';

const TOLERANCE = 0.02; // degrees; 1:50m shows no more
const TOUCHING = 0.03; // degrees between two outlines that are the same line digitised twice
const FILE = new URL('../data/geo/regions.json', import.meta.url);

/** The largest ring that `gmt coast -M` prints for a code. */
function outlineOf(code: string): readonly Point[] {
  const printed = execFileSync('gmt', ['coast', `-E${code}`, '-M'], { encoding: 'utf8', maxBuffer: 1e8 });
  const rings = printed.split(/^>.*$/m).map((part) => part.trim().split('\n').filter((line) => line !== '').map((line): Point => {
    const [lon = NaN, lat = NaN] = line.trim().split(/\s+/).map(Number);
    return [lon, lat];
  }));
  return rings.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function away([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

function nearest(ring: readonly Point[], to: Point): number {
  return ring.reduce((best, point, i) => (away(point, to) < away(ring[best] ?? [Infinity, Infinity], to) ? i : best), 0);
}

/** From one point of a ring to another, in the ring's order. */
function stretch(ring: readonly Point[], from: number, until: number): readonly Point[] {
  return from <= until ? ring.slice(from, until + 1) : [...ring.slice(from), ...ring.slice(0, until + 1)];
}

function thin(line: readonly Point[]): readonly Point[] {
  const kept = keptPoints(line, () => TOLERANCE);
  return line.filter((_, i) => kept[i] === true).map(([lon, lat]): Point => [Math.round(lon * 1000) / 1000, Math.round(lat * 1000) / 1000]);
}

const xinjiang = outlineOf('CN.XJ');
const tibet = outlineOf('CN.XZ');
// Where the line of Xinjiang leaves Mongolia, and that of Tibet reaches Myanmar.
const northEast = nearest(xinjiang, [96.38, 42.73]);
const southEast = nearest(tibet, [98.35, 27.85]);
const shared = xinjiang.flatMap((point, i) => (tibet.some((other) => away(point, other) < TOUCHING) ? [i] : []));
const [first = 0, last = 0] = [shared[0], shared.at(-1)];
const corner = xinjiang[first] ?? [0, 0];
const east = thin(stretch(xinjiang, northEast, first));
const south = thin(stretch(xinjiang, first, last));
const rows = [
  { piece: 'cn-xj', from: 'CHN', inside: [85.5, 41.5], line: [...east, ...south.slice(1)] },
  { piece: 'cn-xz', from: 'CHN', inside: [88.8, 31.5], line: thin([corner, ...stretch(tibet, nearest(tibet, corner), southEast).slice(1)]) },
];
writeFileSync(FILE, `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);
