import rows from '../../data/geo/seas.json' with { type: 'json' };

type Sea = { readonly center: readonly [number, number]; readonly radiusLon: number; readonly radiusLat: number };

/** The ellipse, in degrees, by which a sea is drawn: where it lies, never how far it reaches. Null for a sea without one. */
export function seaOf(id: string): Sea | null {
  const row = rows.find((candidate) => candidate.id === id);
  const [lon, lat] = row?.center ?? [];
  if (row === undefined || lon === undefined || lat === undefined) return null;
  return { center: [lon, lat], radiusLon: row.radiusLon, radiusLat: row.radiusLat };
}
