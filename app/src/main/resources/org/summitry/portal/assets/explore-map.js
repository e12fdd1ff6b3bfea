// Circles on states, as large as what was counted, and small points on towns. Outlines are Natural Earth's, at 1 to 50 million.
'use strict';

Exploring.views.map = async (data, width, assets) => {
  await Exploring.load(assets.topojson);
  const world = await Exploring.json(assets.world);
  const countries = topojson.feature(world, world.objects.countries);
  const byId = new Map(countries.features.map((f) => [f.id, f]));
  // the largest piece of a state, so that what lies overseas does not draw its middle into the ocean
  const middle = (feature) => {
    const pieces = feature.geometry.type === 'MultiPolygon'
      ? feature.geometry.coordinates.map((c) => ({ type: 'Polygon', coordinates: c }))
      : [feature.geometry];
    return d3.geoCentroid(pieces[d3.maxIndex(pieces, (p) => d3.geoArea(p))]);
  };
  const marks = data.marks.filter((m) => byId.has(m.id)).map((m) => {
    const [lon, lat] = middle(byId.get(m.id));
    return { ...m, lon, lat };
  });
  const shown = marks.length > 0 ? { type: 'FeatureCollection', features: marks.map((m) => byId.get(m.id)) } : { type: 'Sphere' };
  const bounds = d3.geoBounds(shown);
  const wide = bounds[1][0] - bounds[0][0] > 120 || bounds[1][0] < bounds[0][0] || marks.length === 0
    || d3.max(marks, (m) => m.lon) - d3.min(marks, (m) => m.lon) > 120;
  const radius = d3.scaleSqrt([0, d3.max(marks, (m) => m.count) || 1], [0, Math.min(wide ? 18 : 26, width / (wide ? 36 : 24))]);
  const height = Math.round(width * (wide ? 0.46 : width < 500 ? 0.9 : 0.52));
  const inset = wide ? 2 : 44;
  const inhabited = { type: 'MultiPoint', coordinates: [-180, 180].flatMap((lon) => [[lon, 84], [lon, 0], [lon, -57]]) };
  const onPaper = d3.geoEqualEarth().fitExtent([[inset, inset], [width - inset, height - inset]], wide ? inhabited : shown);
  // the largest are named first; a name that would cover another or leave the frame is left to the table
  const boxes = [];
  const named = marks.toSorted((a, b) => b.count - a.count).filter((m) => {
    const [x, y] = onPaper([m.lon, m.lat]);
    const half = 3.4 * `${m.name} ${m.shown}`.length;
    const box = { left: x - half, right: x + half, top: y + radius(m.count) + 2, bottom: y + radius(m.count) + 17 };
    const free = box.left > 0 && box.right < width && boxes.every((o) => box.right < o.left || o.right < box.left || box.bottom < o.top || o.bottom < box.top);
    if (free) {
      boxes.push(box);
    }
    return free;
  });
  return [{
    title: '',
    svg: Plot.plot({
      width,
      height,
      style: { fontSize: '12px' },
      projection: onPaper,
      r: { type: 'identity' },
      marks: [
        Plot.geo(countries, { fill: 'var(--land)', stroke: 'var(--soft)', strokeWidth: 0.4, clip: 'frame' }),
        Plot.frame({ stroke: 'var(--line)' }),
        Plot.dot(marks, {
          x: 'lon',
          y: 'lat',
          r: (m) => radius(m.count),
          fill: 'var(--accent)',
          fillOpacity: 0.75,
          stroke: 'var(--paper)',
          href: 'href',
          title: (m) => `${m.name}: ${m.shown}`,
        }),
        Plot.dot(data.towns || [], {
          x: 'lon',
          y: 'lat',
          r: 3.5,
          fill: 'var(--paper)',
          stroke: 'var(--ink)',
          strokeWidth: 1.5,
          href: 'href',
          title: (t) => `${t.name}: ${t.shown}`,
        }),
        ...named.slice(0, wide ? 12 : 30).map((m) => Plot.text([m], {
          x: 'lon',
          y: 'lat',
          text: (one) => `${one.name} ${one.shown}`,
          fill: 'var(--ink)',
          stroke: 'var(--land)',
          strokeWidth: 3,
          dy: radius(m.count) + 9,
        })),
      ],
    }),
  }];
};
