/**
 * <claim-timeline>: what happened, was stated or published when. Attributes of the rows, besides those of picture.js:
 *   data-earliest, data-latest  first and last day meant, as day, month or year (2022-05-12, 2022-05, 2022);
 *                               one alone stands for both; none: the row is listed apart as undated
 *   data-basis                  what the days are of, for the tip: "stated", "published", "event"
 *   data-group                  what the legend tells apart, such as the claimant or the polarity
 */
import d3 from './d3.js';
import {Picture, counted, element, mark, shortened} from './picture.js';
import {DAY, day, timeAxis} from './time-axis.js';

const GROUPS = 6;
const LISTED = 8;
const SYMBOLS = [d3.symbolCircle, d3.symbolDiamond, d3.symbolSquare, d3.symbolTriangle, d3.symbolStar, d3.symbolWye, d3.symbolCross];

class ClaimTimeline extends Picture {
  read(rows) {
    const marks = rows.map(dated);
    this.undated = marks.filter(d => !d.from);
    this.groups = groups(marks);
    for (const d of marks) d.hue = this.groups.findIndex(group => group.members.has(d.group));
    this.dated = marks.filter(d => d.from).sort((a, b) => a.from - b.from || a.to - b.to);
    return this.dated.length === 0 ? [] : marks;
  }

  sentence() {
    const [first, last] = [d3.min(this.dated, d => d.from), d3.max(this.dated, d => d.to)];
    const undated = this.undated.length === 0 ? '' : `; ${counted(this.undated.length, 'other has', 'others have')} no date`;
    const days = last - first < DAY ? `on ${day(first)}` : `from ${day(first)} to ${day(last)}`;
    return `${counted(this.dated.length, 'mark')} ${days}${undated}.`;
  }

  frame() {
    super.frame();
    if (this.groups.length > 1) {
      this.legendOf(this.groups.map((group, index) => ({...group, index, symbol: symbol(index, 60)})));
    }
    if (this.undated.length > 0) this.figure.append(this.listed());
  }

  listed() {
    const list = element('details', {class: 'undated'});
    const items = element('ul', {});
    for (const d of this.undated.slice(0, LISTED)) {
      const item = element('li', {'data-mark': 'undated', 'data-key': d.key});
      item.append(d.href ? element('a', {href: d.href}, shortened(d.name, 120)) : shortened(d.name, 120));
      items.append(item);
    }
    if (this.undated.length > LISTED) items.append(element('li', {}, `and ${this.undated.length - LISTED} more in the table`));
    list.append(element('summary', {}, `Without a date: ${this.undated.length}`), items);
    return list;
  }

  draw() {
    const x = d3.scaleUtc().domain(padded(this.dated)).range([14, this.width - 14]);
    const lanes = stack(this.dated, x);
    const lane = Math.max(5, Math.min(18, 320 / lanes));
    const floor = Math.max(70, lanes * lane + 16);
    const svg = this.surface(floor + 30);
    timeAxis(svg, x, floor, this.width);
    const marks = this.mark(svg.append('g'), 'claim', this.dated)
      .attr('data-group', d => d.group)
      .attr('transform', d => `translate(${d.x},${floor - (d.lane + 0.5) * lane - 4})`);
    const size = Math.min(80, lane * lane * 0.55);
    const ranges = marks.filter(d => d.reach > 0).classed('range', true);
    ranges.append('rect').attr('x', d => -d.reach).attr('width', d => 2 * d.reach).attr('y', -lane / 5).attr('height', lane / 2.5)
      .attr('rx', lane / 5).attr('class', d => `hue-${d.hue} faint`);
    marks.append('path').attr('class', d => `hue-${d.hue}`).attr('d', d => symbol(d.hue, size));
    marks.append('rect').attr('class', 'catch').attr('x', d => -d.reach - lane / 2).attr('width', d => 2 * d.reach + lane)
      .attr('y', -lane / 2).attr('height', lane);
  }
}

function dated(row) {
  const {earliest, latest, basis = '', group = ''} = row.dataset;
  const d = mark(row);
  const [first, last] = [bounds(earliest || latest), bounds(latest || earliest)];
  if (first && last) {
    d.from = first[0];
    d.to = last[1] < first[0] ? first[1] : last[1];
    const days = d.to - d.from < DAY ? day(d.from) : `${day(d.from)} to ${day(d.to)}`;
    d.lines = [basis ? `${days} (${basis})` : days];
  }
  d.group = group;
  if (group && group !== d.label) d.lines.unshift(group);
  d.name = [...d.lines, d.name, d.text].filter(part => part).join(', ');
  return d;
}

/** First instant and last instant of a day, month or year. */
function bounds(text = '') {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(text.trim());
  if (!parts) return null;
  const [year, month, date] = parts.slice(1).map(part => part === undefined ? undefined : Number(part));
  const from = Date.UTC(year, (month ?? 1) - 1, date ?? 1);
  const next = date ? from + DAY : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return [new Date(from), new Date(next - 1)];
}

/** The groups, largest first; beyond the sixth they are told apart no more. */
function groups(marks) {
  const sizes = d3.rollups(marks, members => members.length, d => d.group)
    .sort((a, b) => b[1] - a[1] || d3.ascending(a[0], b[0]));
  const rest = sizes.length > GROUPS ? sizes.splice(GROUPS - 1) : [];
  const all = sizes.map(([name, count]) => ({name: name || 'not named', count, members: new Set([name])}));
  if (rest.length > 0) {
    all.push({name: `${rest.length} others`, count: d3.sum(rest, r => r[1]), members: new Set(rest.map(r => r[0]))});
  }
  return all;
}

function padded(marks) {
  const [first, last] = [d3.min(marks, d => +d.from), d3.max(marks, d => +d.to)];
  const pad = Math.max(7 * DAY - (last - first) / 2, (last - first) * 0.03, DAY);
  return [first - pad, last + pad];
}

/** Gives each mark a lane in which it touches no other; how many lanes that takes. */
function stack(marks, x) {
  const ends = [];
  for (const d of marks) {
    const [left, right] = [x(d.from), x(d.to)];
    d.x = (left + right) / 2;
    d.reach = d.to - d.from < DAY ? 0 : Math.max(6, (right - left) / 2);
    const start = d.x - Math.max(d.reach, 6);
    const free = ends.findIndex(end => end <= start);
    d.lane = free < 0 ? ends.length : free;
    ends[d.lane] = d.x + Math.max(d.reach, 6) + 2;
  }
  return ends.length;
}

function symbol(index, size) {
  return d3.symbol(SYMBOLS[Math.max(0, index) % SYMBOLS.length], size)();
}

customElements.define('claim-timeline', ClaimTimeline);
