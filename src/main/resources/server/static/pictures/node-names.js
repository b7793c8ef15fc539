/** Where the names of a network's nodes stand: below, above or beside them, where they lie on nothing else. */

const LETTER = 6.4;
const LINE = 14;
const OUTSIDE = 10_000;

/**
 * Gives each node "at": x, y (the baseline) and anchor of its name, seen from the node's middle, and box: what node and
 * name fill. Large nodes choose first.
 *
 * @param nodes with key, short (the name shown), size, x, y, r, above (where the name should stand) and loop (whether an
 *     arrow leads from it to itself, above it)
 * @param left, right between which names should stay
 */
export function placeNames(nodes, left, right) {
  const taken = nodes.map(node => ({node, box: box(node.x - node.r, node.y - node.r, 2 * node.r, 2 * node.r)}));
  const order = [...nodes].sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));
  for (const node of order) {
    const width = node.short.length * LETTER;
    const beside = node.r + 5;
    const below = place(-width / 2, node.r + 3, 'middle');
    const above = place(-width / 2, -node.r - 3 - LINE, 'middle');
    const sides = [place(beside, -LINE / 2, 'start'), place(-beside - width, -LINE / 2, 'end')];
    const places = node.loop ? [below, ...sides] : node.above ? [above, below, ...sides] : [below, above, ...sides];
    const cost = ({x, y}) => {
      const own = box(node.x + x, node.y + y, width, LINE);
      const outside = own.left < left || own.right > right ? OUTSIDE : 0;
      return outside + taken.reduce((sum, other) => sum + (other.node === node ? 0 : overlap(own, other.box)), 0);
    };
    const best = places.reduce((a, b) => cost(b) < cost(a) ? b : a);
    const name = box(node.x + best.x, node.y + best.y, width, LINE);
    taken.push({node, box: name});
    node.at = {x: best.anchor === 'start' ? best.x : best.anchor === 'end' ? best.x + width : 0, y: best.y + 11, anchor: best.anchor};
    const top = node.y - node.r - (node.loop ? 32 : 0);
    node.box = {left: Math.min(name.left, node.x - node.r), right: Math.max(name.right, node.x + node.r),
      top: Math.min(name.top, top), bottom: Math.max(name.bottom, node.y + node.r)};
  }
}

function place(x, y, anchor) {
  return {x, y, anchor};
}

function box(left, top, width, height) {
  return {left, top, right: left + width, bottom: top + height};
}

/** The area that two boxes share. */
function overlap(a, b) {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
