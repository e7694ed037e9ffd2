import type { DataTable, Row } from './table';

type Feature = { readonly type: 'Feature'; readonly id: string; readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null; readonly properties: Row };
/** RFC 7946. `boundaries` is a foreign member, as its §6.1 allows. */
export type PlaceCollection = { readonly type: 'FeatureCollection'; readonly boundaries: string; readonly features: readonly Feature[] };

/**
 * Label points of the places that are named (WGS 84, longitude first), with the table's columns as properties.
 * Outlines are left out on purpose: which line is a border depends on the worldview, and the data don't.
 */
export function toGeoJson({ rows }: DataTable, boundaries: string): PlaceCollection {
  return {
    type: 'FeatureCollection',
    boundaries,
    features: rows.map((row) => {
      const { id, longitude, latitude, ...properties } = row;
      const geometry = typeof longitude === 'number' && typeof latitude === 'number' ? { type: 'Point' as const, coordinates: [longitude, latitude] as const } : null;
      return { type: 'Feature', id: String(id), geometry, properties: { ...properties, boundaries } };
    }),
  };
}
