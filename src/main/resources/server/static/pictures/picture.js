/**
 * What the pictures share. Each is a custom element around a plain table and draws from the table's rows: without script
 * the table stays as it is; with it, the table moves into a <details> below the picture (open, where the element has the
 * attribute "open"). A table none of whose rows can be drawn stays alone.
 *
 * Attribute of the elements: label (the picture's name, required).
 * Attributes of the rows (tr) that every picture reads:
 *   data-key    rows with one key are one mark; a row without is a mark of its own
 *   data-label  the mark's short name
 *   data-text   a longer text for its tip
 *   data-href   the page it leads to: a path on this server
 */
import d3 from './d3.js';

let numbers = 0;

export class Picture extends HTMLElement {
  connectedCallback() {
    const table = this.querySelector('table');
    if (this.drawn || !table) return;
    this.drawn = true;
    this.marks = this.read(distinct([...table.querySelectorAll('tbody tr')]));
    if (this.marks.length === 0) return;
    this.frame();
    this.draw();
    new ResizeObserver(() => requestAnimationFrame(() => this.resized())).observe(this.stage);
  }

  /** Gives the marks that the rows hold. */
  read(rows) {
    return rows.map(mark);
  }

  frame() {
    const number = ++numbers;
    const content = [...this.childNodes];
    this.figure = element('figure', {class: 'picture', 'aria-labelledby': `picture-${number}`});
    const caption = element('figcaption', {id: `picture-${number}`}, this.getAttribute('label') ?? 'Picture');
    this.note = element('p', {class: 'quiet', id: `picture-${number}-note`}, this.sentence());
    this.legend = element('ul', {class: 'legend', hidden: ''});
    this.stage = element('div', {class: 'stage'});
    this.tip = element('div', {class: 'tip', hidden: '', 'aria-hidden': 'true'});
    this.stage.append(this.tip);
    this.figure.append(caption, this.note, this.legend, this.stage);
    const details = element('details', {class: 'as-table'});
    details.open = this.hasAttribute('open');
    details.append(element('summary', {}, 'As a table'), ...content);
    this.append(this.figure, details);
    this.width = this.stage.clientWidth;
    this.svg = d3.select(this.stage).append('svg')
      .attr('role', 'group').attr('aria-labelledby', caption.id).attr('aria-describedby', this.note.id);
    this.stage.addEventListener('keydown', event => event.key === 'Escape' && this.hideTip());
  }

  resized() {
    const width = this.stage.clientWidth;
    if (width === 0 || width === this.width) return;
    this.width = width;
    this.hideTip();
    this.draw();
  }

  /** Makes the picture's surface anew, as wide as its place. */
  surface(height) {
    this.height = height;
    this.svg.selectAll('*').remove();
    this.svg.attr('viewBox', [0, 0, this.width, height]).attr('width', this.width).attr('height', height);
    return this.svg;
  }

  /** Adds a mark to each group: a link where it leads somewhere, with a name and a tip. */
  mark(parent, kind, marks) {
    const nodes = parent.selectAll(null).data(marks).enter()
      .append(d => document.createElementNS(d3.namespaces.svg, d.href ? 'a' : 'g'))
      .attr('class', kind).attr('data-mark', kind).attr('data-key', d => d.key)
      .attr('href', d => d.href).attr('role', d => d.href ? null : 'img').attr('aria-label', d => d.name);
    nodes.on('mouseenter focus', (event, d) => this.showTip(event.currentTarget, d))
      .on('mouseleave blur', () => this.hideTip());
    rove(nodes.nodes());
    return nodes;
  }

  showTip(node, d) {
    const lines = [element('strong', {}, d.label), ...d.lines.map(line => element('span', {}, line))];
    if (d.text) lines.push(element('span', {}, d.text.length > 220 ? d.text.slice(0, 220) + ' …' : d.text));
    this.tip.replaceChildren(...lines);
    this.tip.hidden = false;
    const box = node.getBoundingClientRect();
    const stage = this.stage.getBoundingClientRect();
    const x = box.left + box.width / 2 - stage.left - this.tip.offsetWidth / 2;
    const above = box.top - stage.top - this.tip.offsetHeight - 8;
    this.tip.style.left = `${Math.max(0, Math.min(x, stage.width - this.tip.offsetWidth))}px`;
    this.tip.style.top = `${above > 0 ? above : box.bottom - stage.top + 8}px`;
  }

  hideTip() {
    if (this.tip) this.tip.hidden = true;
  }

  /** Fills the legend: entries {name, symbol (a path or nothing), index}. */
  legendOf(entries) {
    this.legend.hidden = entries.length === 0;
    this.legend.replaceChildren(...entries.map(entry => {
      const item = element('li', {'data-group': entry.name});
      const svg = d3.select(item).append('svg').attr('width', 14).attr('height', 14).attr('viewBox', '-7 -7 14 14').attr('aria-hidden', 'true');
      svg.append('path').attr('d', entry.symbol).attr('class', `hue-${entry.index}`);
      item.append(entry.name + (entry.count === undefined ? '' : ` (${entry.count})`));
      return item;
    }));
  }
}

/** A mark as its row gives it; name is what a screen reader says. */
export function mark(row) {
  const {key, label = '', text = '', href} = row.dataset;
  const name = label || text || 'Mark';
  return {row, key: key ?? '', label: name, text: label ? text : '', href: local(href), name, lines: []};
}

/** The number that an attribute holds, or a default. */
export function number(value, otherwise = NaN) {
  return value === undefined || value.trim() === '' || Number.isNaN(Number(value)) ? otherwise : Number(value);
}

/** Only paths of this server are led to. */
export function local(href) {
  return href && /^\/(?![/\\])/.test(href) ? href : null;
}

export function element(name, attributes, text = '') {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.textContent = text;
  return made;
}

/** "1 claim", "2 claims". */
export function counted(count, one, many = `${one}s`) {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export function shortened(text, length) {
  return text.length > length ? text.slice(0, length - 1).trimEnd() + '…' : text;
}

function distinct(rows) {
  const seen = new Set();
  return rows.filter(row => {
    const key = row.dataset.key;
    return key === undefined || (!seen.has(key) && seen.add(key));
  });
}

/** One stop of the Tab key for all marks; arrow keys go from one to the next. */
function rove(nodes) {
  const steps = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};
  nodes.forEach((node, index) => {
    node.setAttribute('tabindex', index === 0 ? '0' : '-1');
    node.addEventListener('keydown', event => {
      const last = nodes.length - 1;
      const next = event.key === 'Home' ? 0 : event.key === 'End' ? last : index + (steps[event.key] ?? 0);
      const target = nodes[Math.max(0, Math.min(last, next))];
      if (target === node || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      node.setAttribute('tabindex', '-1');
      target.setAttribute('tabindex', '0');
      target.focus();
    });
  });
}
