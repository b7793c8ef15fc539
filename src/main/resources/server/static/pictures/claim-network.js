/**
 * <claim-network>: who relays whom. Each row is a pair; an arrow goes from the one to the other. Attributes of the rows:
 *   data-from, data-to              what tells the two apart, such as their IRIs
 *   data-from-label, data-to-label  their names
 *   data-from-href, data-to-href    their pages
 *   data-count                      how often; 1 where it is missing
 * Attributes of the element: verb (what the one does to the other: "relays"), unit (what is counted, in the plural).
 * The layout is the same whenever the rows are. No more than 80 pairs are drawn, those with the highest counts.
 */
import d3 from './d3.js';
import {layOut} from './layout.js';
import {Picture, local, number, shortened} from './picture.js';

const MOST = 80;

class ClaimNetwork extends Picture {
  read(rows) {
    const pairs = summed(rows);
    this.all = pairs.length;
    this.pairs = pairs.sort((a, b) => b.count - a.count || d3.ascending(a.key, b.key)).slice(0, MOST);
    this.unit = this.getAttribute('unit') ?? 'claims';
    this.verb = this.getAttribute('verb') ?? 'relays';
    this.nodes = nodes(this.pairs);
    for (const node of this.nodes) {
      const [out, back] = [d3.sum(node.out, p => p.count), d3.sum(node.back, p => p.count)];
      node.size = out + back;
      node.lines = [out && `${this.verb} ${out} ${this.unit} of ${names(node.out, 'target')}`,
        back && `${back} ${this.unit} come through ${names(node.back, 'source')}`].filter(line => line);
      node.name = `${node.label}: ${node.lines.join('; ')}`;
    }
    return this.pairs;
  }

  sentence() {
    const cut = this.pairs.length < this.all ? ` The ${this.pairs.length} strongest of ${this.all} pairs.` : '';
    return `An arrow leads from who ${this.verb} to whose ${this.unit} they are; its number counts them.${cut}`;
  }

  draw() {
    const svg = this.surface(layOut(this.nodes, this.pairs, this.width));
    const wide = d3.scaleSqrt().domain([0, Math.max(6, d3.max(this.pairs, d => d.count))]).range([1, 5]);
    const edges = svg.append('g').attr('aria-hidden', 'true').selectAll('g').data(this.pairs).join('g')
      .attr('class', 'edge').attr('data-mark', 'edge').attr('data-count', d => d.count)
      .attr('data-from', d => d.source.key).attr('data-to', d => d.target.key);
    edges.append('path').attr('class', 'shaft').attr('stroke-width', d => wide(d.count)).attr('d', d => curve(d).shaft);
    edges.append('path').attr('class', 'head').attr('d', d => curve(d, 5 + wide(d.count) * 1.3).head);
    edges.append('text').attr('text-anchor', 'middle').attr('dy', '.35em')
      .attr('x', d => curve(d).middle[0]).attr('y', d => curve(d).middle[1]).text(d => d.count);
    const marks = this.mark(svg.append('g'), 'node', this.nodes).attr('transform', d => `translate(${d.x},${d.y})`);
    marks.append('circle').attr('r', d => d.r);
    marks.append('text').attr('text-anchor', d => d.at.anchor).attr('x', d => d.at.x).attr('y', d => d.at.y).text(d => d.short);
    marks.on('mouseenter.near focus.near', (event, d) => edges.classed('near', e => e.source === d || e.target === d))
      .on('mouseleave.near blur.near', () => edges.classed('near', false));
  }
}

/** The pairs of the rows; rows of one pair are added up. */
function summed(rows) {
  const pairs = new Map();
  for (const {dataset: data} of rows) {
    if (!data.from || !data.to) continue;
    const key = JSON.stringify([data.from, data.to]);
    const pair = pairs.get(key) ?? {key, count: 0, from: end(data.from, data.fromLabel, data.fromHref), to: end(data.to, data.toLabel, data.toHref)};
    pair.count += number(data.count, 1);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

function end(key, label, href) {
  return {key, label: label || key, short: shortened(label || key, 26), href: local(href), out: [], back: []};
}

function nodes(pairs) {
  const all = new Map();
  const known = node => all.get(node.key) ?? all.set(node.key, node).get(node.key);
  for (const pair of pairs) {
    pair.source = known(pair.from);
    pair.target = known(pair.to);
    pair.source.out.push(pair);
    pair.target.back.push(pair);
  }
  return [...all.values()];
}

function names(pairs, end) {
  const all = pairs.map(pair => pair[end].label);
  return all.slice(0, 3).join(', ') + (all.length > 3 ? ` and ${all.length - 3} more` : '');
}

/** The arrow of a pair: a shallow arc, bent aside so that two opposite ones do not lie on each other; a loop on oneself. */
function curve({source, target}, head = 0) {
  if (source === target) return loop(source);
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.min(30, length * 0.14);
  const control = [(source.x + target.x) / 2 + dy / length * bend, (source.y + target.y) / 2 - dx / length * bend];
  const start = towards(source, control, source.r + 2);
  const tip = towards(target, control, target.r + 3);
  const middle = [0.25 * start[0] + 0.5 * control[0] + 0.25 * tip[0], 0.25 * start[1] + 0.5 * control[1] + 0.25 * tip[1]];
  return {shaft: `M${start}Q${control} ${tip}`, head: arrow(tip, control, head), middle};
}

function loop({x, y, r}) {
  const top = y - r - 26;
  return {shaft: `M${x - 4},${y - r - 2}C${x - 26},${top} ${x + 26},${top} ${x + 4},${y - r - 2}`,
    head: arrow([x + 4, y - r - 2], [x + 14, y - r - 16], 7), middle: [x, top + 6]};
}

function towards(from, to, distance) {
  const length = Math.hypot(to[0] - from.x, to[1] - from.y) || 1;
  return [from.x + (to[0] - from.x) / length * distance, from.y + (to[1] - from.y) / length * distance];
}

function arrow(tip, from, size) {
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]) || 1;
  const [ux, uy] = [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length];
  const back = [tip[0] - ux * size, tip[1] - uy * size];
  const half = size * 0.45;
  return `M${tip}L${[back[0] - uy * half, back[1] + ux * half]}L${[back[0] + uy * half, back[1] - ux * half]}Z`;
}

customElements.define('claim-network', ClaimNetwork);
