// Circles on states, as large as what was counted. Outlines are Natural Earth's, at 1 to 50 million.
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
  const wide = bounds[1][0] - bounds[0][0] > 120 || bounds[1][0] < bounds[0][0] || marks.length === 0;
  const height = Math.round(width * (width < 500 ? 0.9 : 0.52));
  return [{
    title: '',
    svg: Plot.plot({
      width,
      height,
      style: { fontSize: '12px' },
      projection: { type: 'equal-earth', domain: wide ? { type: 'Sphere' } : shown, inset: wide ? 2 : 44 },
      r: { range: [0, Math.min(26, width / 24)] },
      marks: [
        Plot.geo(countries, { fill: 'var(--raised)', stroke: 'var(--soft)', strokeWidth: 0.4, clip: 'frame' }),
        Plot.frame({ stroke: 'var(--line)' }),
        Plot.dot(marks, {
          x: 'lon',
          y: 'lat',
          r: 'count',
          fill: 'var(--accent)',
          fillOpacity: 0.75,
          stroke: 'var(--paper)',
          href: 'href',
          title: (m) => `${m.name}: ${m.shown}`,
        }),
        Plot.text(marks.slice(0, wide ? 12 : 30), {
          x: 'lon',
          y: 'lat',
          text: (m) => `${m.name} ${m.shown}`,
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          strokeWidth: 3,
          dy: 18,
        }),
      ],
    }),
  }];
};
