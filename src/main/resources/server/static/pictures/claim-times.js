/**
 * <claim-times>: how many when, where there are too many to draw each. Attributes of the rows, besides those of picture.js:
 *   data-from, data-to  first and last day of the period (2022-05-01, 2022-05-31); a row without is undated
 *   data-count          how many
 * Attribute of the element: unit (what is counted, in the plural).
 */
import d3 from './d3.js';
import {Picture, mark, number} from './picture.js';
import {DAY, timeAxis} from './time-axis.js';

const HIGH = 120;
const TOP = 16;

class ClaimTimes extends Picture {
  read(rows) {
    this.unit = this.getAttribute('unit') ?? 'claims';
    const all = rows.map(row => counted(row, this.unit));
    this.undated = d3.sum(all.filter(d => !d.from), d => d.count);
    return all.filter(d => d.from && d.count > 0);
  }

  sentence() {
    const all = d3.sum(this.marks, d => d.count).toLocaleString('en');
    const undated = this.undated === 0 ? '' : `; ${this.undated.toLocaleString('en')} more have no date`;
    const most = d3.greatest(this.marks, d => d.count);
    return `${all} ${this.unit} with a date${undated}. Most: ${most.label}, ${most.count.toLocaleString('en')}. A bar leads to its ${this.unit}.`;
  }

  draw() {
    const [first, last] = [d3.min(this.marks, d => d.from), d3.max(this.marks, d => d.to)];
    const x = d3.scaleUtc().domain([first, last]).range([14, this.width - 14]);
    const y = d3.scaleLinear().domain([0, d3.max(this.marks, d => d.count)]).range([0, HIGH]);
    const svg = this.surface(TOP + HIGH + 30);
    timeAxis(svg, x, TOP + HIGH, this.width);
    const wide = d => Math.max(2, x(d.to) - x(d.from) - 1);
    const bars = this.mark(svg.append('g'), 'span', this.marks).attr('data-count', d => d.count)
      .attr('transform', d => `translate(${x(d.from)},0)`);
    bars.append('rect').attr('class', 'catch').attr('y', TOP).attr('height', HIGH).attr('width', wide);
    bars.append('rect').attr('class', 'hue-0').attr('rx', d => Math.min(2, wide(d) / 4)).attr('width', wide)
      .attr('height', d => Math.max(2, y(d.count))).attr('y', d => TOP + HIGH - Math.max(2, y(d.count)));
  }
}

function counted(row, unit) {
  const {from, to, count} = row.dataset;
  const d = {...mark(row), count: number(count, 0)};
  if (from && to) {
    d.from = new Date(from);
    d.to = new Date(+new Date(to) + DAY);
  }
  d.lines = [`${d.count.toLocaleString('en')} ${d.count === 1 ? unit.replace(/s$/, '') : unit}`];
  d.name = `${d.label}: ${d.lines[0]}`;
  return d;
}

customElements.define('claim-times', ClaimTimes);
