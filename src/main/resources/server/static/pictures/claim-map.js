/**
 * <claim-map>: where. Attributes of the rows, besides those of picture.js:
 *   data-lat, data-lon  degrees north and east (WGS84)
 *   data-wkt            an area in which the place lies, where that is all that is known of it ("10 km north of ..."):
 *                       POLYGON or MULTIPOLYGON in WKT, longitude first, a leading CRS allowed
 *   data-kind           "country": its point stands for the whole country and does not widen the map if others are there
 *   data-count          how many claims; sizes the point; 1 where it is missing
 * Attribute of the element: unit (what is counted, in the plural).
 * The map is drawn from borders.json beside this file: nothing is asked of the net. Buttons, the wheel with Ctrl (or while
 * the map has the focus), dragging, and the keys + - 0 and the arrows move it.
 */
import d3 from './d3.js';
import {Picture, counted, element, mark, number} from './picture.js';
import {placeLabels} from './labels.js';
import {polygons} from './wkt.js';

const WORLD = 55; // degrees from the middle beyond which the whole world is shown
const NARROWEST = 3; // degrees from the middle to the upper edge, at least: what lies near helps to see where it is
const EARTH = 6371;
let borders;

class ClaimMap extends Picture {
  read(rows) {
    const marks = rows.map(row => placed(row, this.getAttribute('unit') ?? 'claims'));
    this.unplaced = marks.filter(d => !d.point && !d.area).length;
    return marks.filter(d => d.point || d.area).sort((a, b) => b.count - a.count);
  }

  sentence() {
    const areas = this.marks.filter(d => d.area).length;
    const shaded = areas === 0 ? '' : ` ${counted(areas, 'is', 'are')} known only by how they lie to another place; shades show roughly where.`;
    const unplaced = this.unplaced === 0 ? '' : ` ${counted(this.unplaced, 'row has', 'rows have')} no coordinates.`;
    return `${counted(this.marks.length, 'place')}; the larger the point, the more claims.${shaded}${unplaced}`;
  }

  frame() {
    super.frame();
    this.svg.attr('tabindex', 0).attr('class', 'map');
    const buttons = element('div', {class: 'zoom'});
    for (const [text, name, act] of [['+', 'Zoom in', () => this.zoomBy(2)], ['−', 'Zoom out', () => this.zoomBy(0.5)], ['⤢', 'Show all places', () => this.reset()]]) {
      const button = element('button', {type: 'button', 'aria-label': name, title: name}, text);
      button.addEventListener('click', act);
      buttons.append(button);
    }
    this.stage.append(buttons);
    this.svg.on('keydown', event => this.key(event));
    borders ??= fetch(new URL('borders.json', import.meta.url)).then(answer => answer.json());
    borders.then(map => { this.base = map; this.paint(); });
  }

  draw() {
    const [middle, reach] = extent(this.marks);
    const height = Math.round(reach < WORLD ? Math.max(280, Math.min(520, this.width * 0.58)) : this.width * 0.49);
    const svg = this.surface(height);
    this.projection = reach < WORLD ? around(middle, reach, this.marks, this.width, height) : world(this.width, height);
    this.path = d3.geoPath(this.projection);
    this.home = [this.projection.scale(), this.projection.translate()];
    this.layers = {
      sea: svg.append('rect').attr('class', 'sea').attr('width', this.width).attr('height', height),
      land: svg.append('path').attr('class', 'land'),
      graticule: svg.append('path').attr('class', 'graticule'),
      borders: svg.append('path').attr('class', 'borders'),
      countries: svg.append('g').attr('class', 'countries').attr('aria-hidden', 'true'),
      areas: svg.append('g'), points: svg.append('g'),
      labels: svg.append('g').attr('class', 'labels').attr('aria-hidden', 'true'),
      bar: svg.append('g').attr('class', 'scale').attr('aria-hidden', 'true'),
    };
    this.drawMarks();
    const smallest = world(this.width, height).scale() / this.home[0];
    this.zoom = d3.zoom().scaleExtent([Math.min(0.5, smallest), 60])
      .filter(event => event.type !== 'wheel' ? !event.button : event.ctrlKey || this.svg.node().contains(document.activeElement))
      .on('zoom', ({transform}) => this.moved(transform));
    svg.call(this.zoom).on('dblclick.zoom', null);
    svg.property('__zoom', d3.zoomIdentity);
    this.paint();
  }

  drawMarks() {
    const radius = d3.scaleSqrt().domain([0, Math.max(4, d3.max(this.marks, d => d.count))]).range([3, 16]);
    for (const d of this.marks) d.r = radius(d.count);
    this.areas = this.mark(this.layers.areas, 'area', this.marks.filter(d => d.area));
    this.areas.append('path').attr('class', 'uncertain');
    this.points = this.mark(this.layers.points, 'place', this.marks.filter(d => d.point)).attr('data-count', d => d.count);
    this.points.append('circle').attr('r', d => d.r);
    this.points.append('circle').attr('class', 'catch').attr('r', d => Math.max(10, d.r));
  }

  moved({k, x, y}) {
    const [scale, [tx, ty]] = this.home;
    this.projection.scale(scale * k).translate([tx * k + x, ty * k + y]);
    this.hideTip();
    this.frameWaiting ??= requestAnimationFrame(() => { this.frameWaiting = undefined; this.paint(); });
  }

  /** Draws what depends on where the map stands. */
  paint() {
    if (!this.layers) return;
    const [width, height] = [this.width, this.height];
    this.projection.clipExtent([[-20, -20], [width + 20, height + 20]]);
    const span = width / this.projection.scale() * 180 / Math.PI;
    const step = [30, 10, 5, 2, 1, 0.5, 0.2].find(s => span / s > 5) ?? 0.1;
    this.layers.graticule.attr('d', this.path(d3.geoGraticule().step([step, step])()));
    if (this.base) {
      this.layers.land.attr('d', this.path(this.base.land));
      this.layers.borders.attr('d', this.path(this.base.borders));
    }
    this.areas.select('path').attr('d', d => this.path(d.area));
    for (const d of this.marks) [d.x, d.y] = d.point ? this.projection(d.point) ?? [-99, -99] : this.path.centroid(d.area);
    this.points.attr('transform', d => `translate(${d.x},${d.y})`);
    placeLabels(this.layers, this.marks, this.countries(span), width, height);
    this.scaleBar();
  }

  /** The countries in sight that have room for their names, each with the middle of what is seen of it. */
  countries(span) {
    if (!this.base) return [];
    const visible = ([x, y]) => x > 0 && x < this.width && y > 0 && y < this.height;
    const shown = new Set(this.marks.map(d => d.label));
    return this.base.countries.filter(([name, area]) => area > span * span / 9000 && !shown.has(name)).flatMap(([name, , points]) => {
      const seen = points.map(point => this.projection(point)).filter(at => at && visible(at));
      const middle = [d3.mean(seen, p => p[0]), d3.mean(seen, p => p[1])];
      const at = d3.least(seen, p => Math.hypot(p[0] - middle[0], p[1] - middle[1]));
      return at ? [{name, at}] : [];
    });
  }

  scaleBar() {
    const [width, height] = [this.width, this.height];
    const [left, right] = [this.projection.invert([width / 2 - 50, height / 2]), this.projection.invert([width / 2 + 50, height / 2])];
    const per = d3.geoDistance(left, right) * EARTH / 100;
    const power = 10 ** Math.floor(Math.log10(per * 120));
    const length = [5, 2, 1].map(n => n * power).find(km => km / per <= 120);
    const bar = this.layers.bar.attr('transform', `translate(12,${height - 12})`);
    bar.selectAll('*').remove();
    if (!Number.isFinite(length)) return;
    bar.append('path').attr('d', `M0,-5V0H${length / per}V-5`);
    bar.append('text').attr('x', length / per + 6).attr('y', 2).text(`${length.toLocaleString('en')} km`);
  }

  zoomBy(factor) {
    this.svg.call(this.zoom.scaleBy, factor);
  }

  reset() {
    this.svg.call(this.zoom.transform, d3.zoomIdentity);
  }

  key(event) {
    const moves = {ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60]};
    const k = d3.zoomTransform(this.svg.node()).k;
    if (event.key === '+' || event.key === '=') this.zoomBy(1.5);
    else if (event.key === '-') this.zoomBy(1 / 1.5);
    else if (event.key === '0') this.reset();
    else if (event.target === this.svg.node() && moves[event.key]) this.svg.call(this.zoom.translateBy, ...moves[event.key].map(m => m / k));
    else return;
    event.preventDefault();
  }
}

function placed(row, unit) {
  const {lat, lon, wkt, count, kind} = row.dataset;
  const d = {...mark(row), count: number(count, 1), wide: kind === 'country'};
  const [north, east] = [number(lat), number(lon)];
  if (Math.abs(north) <= 90 && Math.abs(east) <= 180) d.point = [east, north];
  d.area = wkt ? polygons(wkt) : null;
  if (count !== undefined) d.lines = [d.count === 1 ? `1 ${unit.replace(/s$/, '')}` : `${d.count.toLocaleString('en')} ${unit}`];
  d.name = [d.label, ...d.lines].join(', ');
  return d;
}

function positions(marks) {
  const narrow = marks.filter(d => !d.wide);
  return (narrow.length > 0 ? narrow : marks).flatMap(d => [...(d.point ? [d.point] : []), ...(d.area ? d.area.coordinates.flat(2) : [])]);
}

/** The middle of all marks and how far from it the farthest one lies, in degrees; no number for marks all around. */
function extent(marks) {
  const points = positions(marks);
  const middle = d3.geoCentroid({type: 'MultiPoint', coordinates: points});
  return [middle, d3.max(points, p => d3.geoDistance(middle, p)) * 180 / Math.PI];
}

function world(width, height) {
  return d3.geoEqualEarth().fitExtent([[4, 4], [width - 4, height - 4]], {type: 'Sphere'});
}

/** A projection that shows all marks and keeps areas. */
function around(middle, reach, marks, width, height) {
  const circle = d3.geoCircle().center(middle).radius(NARROWEST)();
  const shown = reach < NARROWEST ? circle : {type: 'MultiPoint', coordinates: positions(marks)};
  const [x, y] = [Math.min(70, width * 0.14), Math.min(50, width * 0.1)];
  return d3.geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).clipAngle(120)
    .fitExtent([[x, y], [width - x, height - y]], shown);
}

customElements.define('claim-map', ClaimMap);
