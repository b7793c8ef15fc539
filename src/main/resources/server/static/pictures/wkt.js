import d3 from './d3.js';

/**
 * The areas of a WKT text (OGC 06-103r4, clause 7): POLYGON or MULTIPOLYGON, longitude first, perhaps with the IRI of a
 * reference system before it. Gives a GeoJSON MultiPolygon, or null for anything else.
 */
export function polygons(wkt) {
  const text = wkt.replace(/^\s*<[^>]*>/, '').trim();
  const kind = /^(MULTI)?POLYGON\s*(?:Z\s*)?(\(.*\))$/is.exec(text);
  if (!kind) return null;
  const json = kind[2].replace(/[^(),]+/g, point => {
    const numbers = point.trim().split(/\s+/).slice(0, 2);
    return point.trim() === '' ? '' : `[${numbers}]`;
  }).replace(/\(/g, '[').replace(/\)/g, ']');
  try {
    const coordinates = kind[1] ? JSON.parse(json) : [JSON.parse(json)];
    return {type: 'MultiPolygon', coordinates: coordinates.map(turned)};
  } catch {
    return null;
  }
}

/** On the sphere the order of points says which side is meant: the smaller one is. */
function turned(rings) {
  const outer = {type: 'Polygon', coordinates: [rings[0]]};
  return d3.geoArea(outer) > 2 * Math.PI ? rings.map(ring => [...ring].reverse()) : rings;
}
