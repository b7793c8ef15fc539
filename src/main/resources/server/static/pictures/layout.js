import d3 from './d3.js';
import {placeNames} from './node-names.js';

const GAP = 28;

/**
 * Places the nodes of a network: each connected part by D3's forces, which draw their numbers from a fixed seed, then
 * the parts beside each other in rows, largest first. Sets x, y and r of the nodes, and at: where the name stands.
 * The name stands above the node, where there is room, if more of its arrows come from below.
 *
 * @param nodes with key, short (the name shown), size, out and back (their pairs)
 * @param pairs with source and target
 * @return the height it takes
 */
export function layOut(nodes, pairs, width) {
  const radius = d3.scaleSqrt().domain([0, Math.max(6, d3.max(nodes, d => d.size))]).range([5, 17]);
  for (const node of nodes) {
    node.r = radius(node.size);
    node.half = Math.max(node.r, node.short.length * 3.4);
  }
  const parts = connected(nodes).map(part => boxed(part, pairs, width));
  let [top, tallest] = [GAP / 2, 0];
  let row = [];
  const end = () => {
    const used = d3.sum(row, part => part.width) + GAP * (row.length - 1);
    let left = (width - used) / 2;
    for (const part of row) {
      move(part, left, top + (tallest - part.height) / 2);
      left += part.width + GAP;
    }
    top += tallest + GAP / 2;
    [row, tallest] = [[], 0];
  };
  for (const part of parts) {
    if (row.length > 0 && d3.sum(row, p => p.width + GAP) + part.width > width) end();
    row.push(part);
    tallest = Math.max(tallest, part.height);
  }
  end();
  return Math.max(90, top);
}

/** The connected parts, largest first. */
function connected(nodes) {
  const seen = new Set();
  const parts = [];
  for (const start of nodes) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    for (const node of part) {
      for (const next of [...node.out.map(p => p.target), ...node.back.map(p => p.source)]) {
        if (!seen.has(next)) part.push(next) && seen.add(next);
      }
    }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}

function boxed(part, pairs, width) {
  part.forEach((node, index) => {
    const away = 20 * Math.sqrt(index + 0.5);
    Object.assign(node, {x: Math.cos(index * 2.4) * away, y: Math.sin(index * 2.4) * away, vx: 0, vy: 0});
  });
  const own = new Set(part);
  const links = pairs.filter(p => p.source !== p.target && own.has(p.source)).map(({source, target}) => ({source, target}));
  const flat = Math.min(1, 420 / width);
  d3.forceSimulation(part).stop()
    .force('link', d3.forceLink(links).distance(150).strength(0.6))
    .force('charge', d3.forceManyBody().strength(-600).distanceMax(600))
    .force('x', d3.forceX().strength(0.06 * flat))
    .force('y', d3.forceY().strength(0.1))
    .force('collide', d3.forceCollide(d => Math.max(d.r + 18, d.half * 0.85)))
    .tick(300);
  if (part.length === 2) {
    const apart = Math.min(width / 2, Math.max(180, part[0].half + part[1].half + 16));
    part.forEach((node, index) => Object.assign(node, {x: index * apart, y: 0}));
  }
  return squeezed(part, width);
}

/** A part with the box that its nodes and names fill; made narrower and higher where it is wider than the picture. */
function squeezed(nodes, width) {
  const side = d3.max(nodes, n => n.half) + 4;
  const [low, high] = d3.extent(nodes, n => n.x);
  const factor = Math.min(1, (width - 2 * side) / Math.max(1, high - low));
  for (const node of nodes) {
    node.x = low + (node.x - low) * factor;
    node.y *= Math.min(1.6, 1 / factor);
  }
  for (const node of nodes) {
    const ends = [...node.out.map(p => p.target), ...node.back.map(p => p.source)];
    node.loop = ends.includes(node);
    node.above = d3.mean(ends, n => n.y) > node.y + 10;
  }
  const [least, most] = d3.extent(nodes, n => n.x);
  placeNames(nodes, least - side, most + side);
  const left = d3.min(nodes, n => n.box.left) - 4;
  const right = d3.max(nodes, n => n.box.right) + 4;
  const top = d3.min(nodes, n => n.box.top) - 4;
  const bottom = d3.max(nodes, n => n.box.bottom) + 4;
  return {nodes, left, top, width: right - left, height: bottom - top};
}

function move(part, left, top) {
  for (const node of part.nodes) {
    node.x += left - part.left;
    node.y += top - part.top;
  }
}
