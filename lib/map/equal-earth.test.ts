import { geoEqualEarth } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invertUnit, projectUnit, wrapLongitude } from './equal-earth';

const lons = fc.double({ min: -180, max: 180, noNaN: true });
const lats = fc.double({ min: -90, max: 90, noNaN: true });

describe('Equal Earth', () => {
  it('is the projection of d3-geo, by which the base is drawn', () => {
    const d3 = geoEqualEarth().scale(1).translate([0, 0]).precision(0);
    fc.assert(fc.property(lons, lats, (lon, lat) => {
      const [x, y] = projectUnit(lon, lat);
      const [dx, dy] = d3([lon, lat]) ?? [NaN, NaN];
      expect(x).toBeCloseTo(dx, 9);
      expect(y).toBeCloseTo(-dy, 9);
    }), { seed: 1 });
  });

  it('finds its way back', () => {
    fc.assert(fc.property(lons, fc.double({ min: -89.9, max: 89.9, noNaN: true }), (lon, lat) => {
      const [x, y] = projectUnit(lon, lat);
      const back = invertUnit(x, y);
      expect(back[0]).toBeCloseTo(lon, 6);
      expect(back[1]).toBeCloseTo(lat, 6);
    }), { seed: 2 });
  });

  it('answers beyond the edge with a point on the Earth', () => {
    expect(invertUnit(99, 0)).toEqual([180, 0]);
    expect(invertUnit(0, -99)[1]).toBeCloseTo(-90, 3);
  });

  it('wraps longitudes to the west half-open', () => {
    expect([190, -190, 180, 540, -180, 0].map(wrapLongitude)).toEqual([-170, 170, -180, -180, -180, 0]);
  });
});
