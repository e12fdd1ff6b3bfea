// Who meets whom: circles that hold together the more often they meet. Laid out before it is shown, always alike; circles can be moved.
'use strict';

Exploring.views.network = (data, width) => {
  if (data.nodes.length === 0) {
    return [];
  }
  const narrow = width < 500; // there it is the height that has room for names
  const height = narrow ? Math.max(420, 24 * data.nodes.length) : Math.max(420, Math.min(640, Math.round(width * 0.62)));
  const nodes = data.nodes.map((n) => ({ ...n }));
  const links = data.links.map((l) => ({ ...l }));
  const most = d3.max(links, (l) => l.count) || 1;
  const size = d3.scaleSqrt([0, d3.max(nodes, (n) => n.count)], [4, narrow ? 12 : 22]);
  const thick = d3.scaleSqrt([0, most], [0.6, 7]);
  const simulation = d3.forceSimulation(nodes)
    .force('link', d3.forceLink(links).id((n) => n.id).distance(90).strength((l) => 0.05 + 0.5 * (l.count / most)))
    .force('charge', d3.forceManyBody().strength(-260))
    .force('x', d3.forceX(0).strength(0.05))
    .force('y', d3.forceY(0).strength(0.09))
    .force('collide', d3.forceCollide((n) => size(n.count) + 14))
    .stop();
  simulation.tick(300);

  // to the edges of the drawing, with room for names
  const x = d3.scaleLinear(d3.extent(nodes, (n) => n.x), [28, Math.max(width / 2, width - 34 - 7.2 * d3.max(nodes, (n) => n.name.length))]);
  const y = d3.scaleLinear(d3.extent(nodes, (n) => n.y), [34, height - 34]);
  for (const n of nodes) {
    n.x = nodes.length === 1 ? width / 2 : x(n.x);
    n.y = nodes.length === 1 ? height / 2 : y(n.y);
  }

  // names that would cover each other go apart, up and down
  const right = (n) => n.x + size(n.count) + 6 + 7.2 * n.name.length;
  for (let round = 0; round < 60; round++) {
    for (const [i, a] of nodes.entries()) {
      for (const b of nodes.slice(i + 1)) {
        const beside = a.x - size(a.count) < right(b) && b.x - size(b.count) < right(a);
        const lacking = Math.max(18, size(a.count), size(b.count)) - Math.abs(a.y - b.y);
        if (beside && lacking > 0) {
          const up = a.y < b.y ? -lacking / 2 : lacking / 2;
          a.y = Math.max(20, Math.min(height - 20, a.y + up));
          b.y = Math.max(20, Math.min(height - 20, b.y - up));
        }
      }
    }
  }

  const svg = d3.create('svg').attr('viewBox', [0, 0, width, height]).attr('class', 'network').attr('width', width).attr('height', height);
  const link = svg.append('g').selectAll('line').data(links).join('line')
    .attr('class', 'network-link')
    .attr('stroke-width', (l) => thick(l.count));
  link.append('title').text((l) => `${l.source.name} – ${l.target.name}: ${l.label}`);
  link.on('click', (event, l) => { location.href = l.href; });
  const node = svg.append('g').selectAll('a').data(nodes).join('a')
    .attr('class', 'network-node')
    .attr('href', (n) => n.href)
    .attr('aria-label', (n) => `${n.name}: ${n.label}`);
  node.append('circle').attr('r', (n) => size(n.count));
  node.append('text').attr('dx', (n) => size(n.count) + 3).attr('dy', '0.35em').text((n) => n.name);
  node.append('title').text((n) => `${n.name}: ${n.label}`);

  const place = () => {
    link.attr('x1', (l) => l.source.x).attr('y1', (l) => l.source.y).attr('x2', (l) => l.target.x).attr('y2', (l) => l.target.y);
    node.attr('transform', (n) => `translate(${n.x},${n.y})`);
  };
  place();

  const near = (n) => new Set(links.filter((l) => l.source === n || l.target === n).flatMap((l) => [l.source, l.target]).concat(n));
  const light = (n) => {
    const those = n && near(n);
    node.classed('network-far', (other) => those && !those.has(other));
    link.classed('network-far', (l) => n && l.source !== n && l.target !== n);
  };
  node.on('pointerenter focus', (event, n) => light(n)).on('pointerleave blur', () => light(null));
  node.call(d3.drag().container(svg.node()).clickDistance(4).on('drag', (event, n) => {
    n.x = Math.max(10, Math.min(width - 10, event.x));
    n.y = Math.max(10, Math.min(height - 10, event.y));
    place();
  }));
  return [{ title: '', svg: svg.node() }];
};
