/** What the pictures over time share. */
import d3 from './d3.js';

/** Milliseconds. */
export const DAY = 86_400_000;

/** Draws the ticks and their names for a scale of UTC dates; floor is where the line lies. */
export function timeAxis(svg, x, floor, width) {
  const [start, end] = x.domain();
  const span = (end - start) / DAY;
  const format = d3.utcFormat(span > 2200 ? '%Y' : span > 150 ? '%b %Y' : '%-d %b');
  const every = span > 150 ? Math.max(2, Math.floor(width / 110)) : Math.max(2, Math.min(Math.floor(width / 90), Math.floor(span)));
  const ticks = x.ticks(every);
  const group = svg.append('g').attr('class', 'axis').attr('aria-hidden', 'true');
  group.append('line').attr('x2', width).attr('y1', floor).attr('y2', floor);
  const tick = group.selectAll('g').data(ticks).join('g').attr('transform', d => `translate(${x(d)},0)`);
  tick.append('line').attr('y1', 0).attr('y2', floor).attr('class', 'grid');
  tick.append('text').attr('y', floor + 18).attr('text-anchor', d => x(d) < 40 ? 'start' : x(d) > width - 40 ? 'end' : 'middle')
    .attr('x', d => x(d) < 40 ? -x(d) : x(d) > width - 40 ? width - x(d) : 0)
    .text((d, i) => format(d) + (span <= 150 && (i === 0 || d.getUTCFullYear() !== ticks[i - 1].getUTCFullYear()) ? ` ${d.getUTCFullYear()}` : ''));
}

/** "12 May 2022". */
export function day(date) {
  return d3.utcFormat('%-d %B %Y')(date);
}
