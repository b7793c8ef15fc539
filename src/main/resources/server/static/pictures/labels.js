/** Names on the map, none over another: places by their counts first, then countries by their size. */

const LINE = 15;
const LETTER = 6.6;

/**
 * Draws the names that find room.
 *
 * @param layers the groups "labels" and "countries"
 * @param marks with label, x, y, r; in order of weight
 * @param countries with name and at; in order of weight
 */
export function placeLabels(layers, marks, countries, width, height) {
  const seen = marks.filter(d => d.x > -d.r && d.x < width + d.r && d.y > -d.r && d.y < height + d.r);
  const taken = seen.filter(d => d.point).map(d => box(d.x - d.r * 0.7, d.y - d.r * 0.7, d.r * 1.4, d.r * 1.4));
  const inside = b => b.left > 2 && b.right < width - 2 && b.top > 2 && b.bottom < height - 2;
  const free = b => inside(b) && !taken.some(other => overlap(b, other));
  const labels = [];
  for (const d of seen.slice(0, 120)) {
    const w = d.label.length * LETTER;
    const gap = (d.r ?? 0) + 3;
    const places = [
      [d.x + gap, d.y - LINE / 2, 'start'], [d.x - gap - w, d.y - LINE / 2, 'end'],
      [d.x - w / 2, d.y - gap - LINE, 'middle'], [d.x - w / 2, d.y + gap, 'middle'],
    ].map(([x, y, anchor]) => ({...box(x, y, w, LINE), anchor}));
    const place = places.find(free);
    if (!place) continue;
    taken.push(place);
    labels.push({text: d.label, x: place.anchor === 'start' ? place.left : place.anchor === 'end' ? place.right : d.x, y: place.top + 11.5, anchor: place.anchor});
  }
  layers.labels.selectAll('text').data(labels).join('text').attr('x', d => d.x).attr('y', d => d.y).attr('text-anchor', d => d.anchor).text(d => d.text);
  const names = countries.filter(({name, at: [x, y]}) => {
    const b = box(x - name.length * 4, y - LINE / 2, name.length * 8, LINE);
    return free(b) && taken.push(b);
  });
  layers.countries.selectAll('text').data(names).join('text').attr('x', d => d.at[0]).attr('y', d => d.at[1] + 4).attr('text-anchor', 'middle').text(d => d.name);
}

function box(left, top, width, height) {
  return {left, top, right: left + width, bottom: top + height};
}

function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
