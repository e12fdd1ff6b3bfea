// Bars over time, one small chart for each row; on the timeline also the entries themselves, each at its day.
'use strict';

(() => {
  const day = (at) => new Date(at.length === 4 ? at + '-01-01' : at.length === 7 ? at + '-01' : at.slice(0, 10));

  const ticks = (unit) => {
    const format = new Intl.DateTimeFormat(Exploring.locale, unit === 'year'
      ? { year: 'numeric', timeZone: 'UTC' }
      : { year: 'numeric', month: 'short', timeZone: 'UTC' });
    return (date) => format.format(date);
  };

  // A tick for each period where there is room, else as many as there is room for.
  const marked = (data, domain, width) => {
    const room = Math.max(2, Math.floor(width / 110));
    const periods = (data.unit === 'year' ? d3.utcYear : d3.utcMonth).count(...domain);
    return periods <= room ? data.unit : room;
  };

  const span = (data) => {
    const all = data.series.flatMap((s) => s.values.map((v) => day(v.at)));
    const step = data.unit === 'year' ? d3.utcYear : d3.utcMonth;
    return [d3.min(all), step.offset(d3.max(all), 1)];
  };

  const bars = (one, data, domain, most, width) => Plot.plot({
    width,
    height: 120,
    marginLeft: 54,
    marginRight: 24,
    style: { fontSize: '12px' },
    x: { type: 'utc', domain, tickFormat: ticks(data.unit), label: null, ticks: marked(data, domain, width) },
    y: { domain: [0, most], ticks: most < 4 ? d3.range(0, most + 1) : 3, grid: true, label: null, tickFormat: (n) => n.toLocaleString(Exploring.locale) },
    marks: [
      Plot.rectY(one.values, {
        x: (v) => day(v.at),
        interval: data.unit,
        y: 'count',
        fill: 'var(--accent)',
        inset: 0.5,
        href: 'href',
        title: (v) => `${one.name}, ${v.when}: ${v.shown}`,
      }),
      Plot.ruleY([0], { stroke: 'var(--soft)' }),
    ],
  });

  // How many of one kind stand at most above each other where each is so wide.
  const tallest = (points, x, wide) => d3.max(d3.groups(points, (p) => p.kind + Math.round(x(day(p.at)) / wide)), (g) => g[1].length);

  // The latest points need a scale of their own: beside the bars of decades they would all stand in one column.
  const dots = (data, width) => {
    const shown = data.points;
    const kinds = [...new Set(shown.map((p) => p.kind))];
    const step = data.unit === 'year' ? d3.utcYear : d3.utcMonth;
    const domain = [step.floor(d3.min(shown, (p) => day(p.at))), step.offset(d3.max(shown, (p) => day(p.at)), 1)];
    const x = d3.scaleUtc(domain, [54, width - 24]);
    const high = (r) => tallest(shown, x, 2 * r + 1) * (2 * r + 1);
    const r = [5, 4, 3].find((one) => high(one) <= 110) || 2.5;
    const lane = Math.max(84, Math.ceil(high(r)) + 26);
    return Plot.plot({
      width,
      height: 40 + lane * kinds.length,
      marginLeft: 54,
      marginRight: 24,
      style: { fontSize: '12px' },
      x: { type: 'utc', domain, tickFormat: ticks(data.unit), label: null, ticks: marked(data, domain, width) },
      y: { axis: null },
      fy: { domain: kinds, axis: null, padding: 0.05 },
      marks: [
        Plot.ruleY(kinds, { fy: (k) => k, y: 0, stroke: 'var(--line)' }),
        Plot.text(kinds, { fy: (k) => k, text: (k) => k, frameAnchor: 'top-left', fill: 'var(--soft)', dy: 2, dx: 2 }),
        Plot.dot(shown, Plot.dodgeY('middle', {
          x: (p) => day(p.at),
          fy: 'kind',
          r,
          padding: 1,
          fill: 'var(--accent)',
          href: 'href',
          title: (p) => `${p.kind}, ${p.when}: ${p.name}`,
        })),
      ],
    });
  };

  const series = (data, width, alike) => {
    const rows = data.series.filter((s) => s.values.length > 0);
    if (rows.length === 0) {
      return [];
    }
    const domain = span(data);
    const most = (s) => d3.max(s.values, (v) => v.count);
    const highest = d3.max(rows, most);
    const parts = rows.map((s) => ({ title: s.name, svg: bars(s, data, domain, alike ? highest : most(s), width) }));
    if (data.points && data.points.length > 0) {
      parts.push({ title: '', svg: dots(data, width) });
    }
    return parts;
  };

  Exploring.views.timeline = (data, width) => series(data, width, false);
  Exploring.views.charts = (data, width) => series(data, width, true);
})();
