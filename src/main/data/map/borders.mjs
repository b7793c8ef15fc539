// Derives the map's land, borders and country names from Natural Earth (1:50m) as in the npm package world-atlas.
// refresh.sh runs it. Output: GeoJSON geometries "land" and "borders", and "countries", each [name, area in millisteradians,
// points where its name may stand]: first the middle of its largest part, then every second degree inside it. Degrees, to
// two decimals (about 1 km); longitude first.
import {readFileSync} from 'node:fs';
import {geoArea, geoBounds, geoCentroid, geoContains} from 'd3-geo';
import {feature, mesh} from 'topojson-client';

const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));
const countries = world.objects.countries.geometries;
const named = name => countries.find(country => country.properties.name === name);

// Natural Earth draws who holds a place. Crimea goes to Ukraine, as in UN General Assembly resolution 68/262 and in the
// gazetteer's country borders (country-coder), so that map and graph say the same.
const crimea = [34.1, 45];
const russia = named('Russia');
const ukraine = named('Ukraine');
const isCrimea = part => geoContains(feature(world, {type: 'Polygon', arcs: part}), crimea);
const parts = country => country.type === 'Polygon' ? [country.arcs] : country.arcs;
ukraine.arcs = [...parts(ukraine), ...parts(russia).filter(isCrimea)];
ukraine.type = 'MultiPolygon';
russia.arcs = parts(russia).filter(part => !isCrimea(part));

// Names that have changed since the package was made.
const renamed = {Macedonia: 'North Macedonia', eSwatini: 'Eswatini'};

function label(country) {
  const largest = parts(country)
    .map(part => feature(world, {type: 'Polygon', arcs: part}))
    .map(part => ({part, area: geoArea(part)}))
    .reduce((a, b) => (b.area > a.area ? b : a));
  const name = country.properties.name;
  return [renamed[name] ?? name, largest.area * 1000, [geoCentroid(largest.part), ...inside(largest.part)]];
}

function inside(part) {
  const [[west, south], [east, north]] = geoBounds(part);
  const points = [];
  for (let lat = 2 * Math.ceil(south / 2); lat < north; lat += 2) {
    for (let lon = 2 * Math.ceil(west / 2); lon < (east < west ? east + 360 : east); lon += 2) {
      const point = [lon > 180 ? lon - 360 : lon, lat];
      if (geoContains(part, point)) points.push(point);
    }
  }
  return points;
}

const land = feature(world, world.objects.land).features[0].geometry;
const borders = mesh(world, world.objects.countries, (a, b) => a !== b);
const names = countries.map(label).sort((a, b) => b[1] - a[1]);
const rounded = (key, value) => typeof value === 'number' ? Math.round(value * 100) / 100 : value;
process.stdout.write(JSON.stringify({land, borders, countries: names}, rounded) + '\n');
