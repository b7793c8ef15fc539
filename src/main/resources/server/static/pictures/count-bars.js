/**
 * <count-bars>: how often. Attributes of the rows, besides those of picture.js:
 *   data-count  the number, not negative
 * Attribute of the element: unit (what is counted, in the plural).
 * The longest bars come first; no more than 30 are drawn.
 */
import d3 from './d3.js';
import {Picture, mark, number, shortened} from './picture.js';

const MOST = 30;
const STEP = 26;

class CountBars extends Picture {
  read(rows) {
    const all = rows.map(row => ({...mark(row), count: number(row.dataset.count)})).filter(d => d.count > 0);
    this.all = all.length;
    const unit = this.getAttribute('unit') ?? '';
    for (const d of all) {
      d.lines = [`${d.count.toLocaleString('en')} ${unit}`.trim()];
      d.name = `${d.label}: ${d.lines[0]}`;
    }
    return all.sort((a, b) => b.count - a.count || d3.ascending(a.label, b.label)).slice(0, MOST);
  }

  sentence() {
    const drawn = this.marks.length < this.all ? `The ${this.marks.length} highest of ${this.all}.` : '';
    return `${drawn} Most: ${this.marks[0].name}.`.trim();
  }

  draw() {
    const names = Math.min(this.width * 0.4, 260);
    const svg = this.surface(this.marks.length * STEP + 4);
    const x = d3.scaleLinear().domain([0, d3.max(this.marks, d => d.count)]).range([0, this.width - names - 60]);
    const bars = this.mark(svg, 'bar', this.marks).attr('data-count', d => d.count)
      .attr('transform', (d, i) => `translate(0,${i * STEP + 2})`);
    bars.append('rect').attr('class', 'catch').attr('width', this.width).attr('height', STEP - 2);
    bars.append('text').attr('x', names - 8).attr('y', 16).attr('text-anchor', 'end').text(d => shortened(d.label, Math.floor(names / 7)));
    bars.append('rect').attr('class', 'hue-0').attr('x', names).attr('y', 3).attr('height', STEP - 8).attr('rx', 2)
      .attr('width', d => Math.max(1, x(d.count)));
    bars.append('text').attr('class', 'value').attr('x', d => names + x(d.count) + 6).attr('y', 16).text(d => d.count.toLocaleString('en'));
  }
}

customElements.define('count-bars', CountBars);
