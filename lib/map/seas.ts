import rows from '../../data/geo/seas.json' with { type: 'json' };
import type { Point } from './polygon';

/** The outline of a sea, degrees; where land begins it runs on land, which is drawn over it. Null for a sea that has a point alone. */
export function seaOutline(id: string): readonly Point[] | null {
  const ring = rows.find((row) => row.id === id)?.ring;
  return ring === undefined ? null : ring.map(([lon = 0, lat = 0]): Point => [lon, lat]);
}
