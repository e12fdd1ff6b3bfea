// Draws what the pages that explore have counted. The table below each drawing says the same and needs no script. The libraries are
// loaded when a drawing comes into view; views register themselves as Exploring.views[NAME] = (data, width, assets) => [{title, svg}].
'use strict';

const Exploring = { views: {}, gap: 22, locale: document.documentElement.lang || 'en' };

Exploring.load = (address) =>
  new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = done;
    script.onerror = () => failed(new Error(address));
    document.head.append(script);
  });

Exploring.json = async (address) => {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) {
    throw new Error(address + ': ' + answer.status);
  }
  return answer.json();
};

// Plot brings a style sheet of its own, which the portal's policy forbids; portal.css says what is needed of it.
Exploring.tidy = (svg) => {
  svg.querySelectorAll('style').forEach((s) => s.remove());
  svg.removeAttribute('role');
  for (const link of svg.querySelectorAll('a')) {
    const href = link.getAttribute('href') || link.getAttribute('xlink:href');
    const title = link.querySelector('title');
    link.removeAttribute('xlink:href');
    link.setAttribute('href', href);
    if (title && !link.getAttribute('aria-label')) {
      link.setAttribute('aria-label', title.textContent);
    }
  }
  svg.querySelectorAll('[aria-label]:not(a):not(svg)').forEach((e) => e.removeAttribute('aria-label'));
  svg.querySelectorAll('[aria-hidden="true"] a').forEach((e) => e.removeAttribute('aria-hidden'));
  return svg;
};

// One stop for the keyboard; the arrows go from mark to mark.
Exploring.rove = (root) => {
  const links = [...root.querySelectorAll('svg a')];
  links.forEach((a, i) => a.setAttribute('tabindex', i === 0 ? '0' : '-1'));
  root.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const at = links.indexOf(document.activeElement);
    const next = links[at + step];
    if (step && at >= 0 && next) {
      event.preventDefault();
      links[at].setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    }
  });
};

Exploring.KEPT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'opacity', 'font-family',
  'font-size', 'font-weight', 'text-anchor', 'paint-order'];

// All drawings of a page as one file that needs no style sheet.
Exploring.picture = (root) => {
  const NS = 'http://www.w3.org/2000/svg';
  const all = document.createElementNS(NS, 'svg');
  const paper = getComputedStyle(document.body);
  let height = Exploring.gap;
  let width = 0;
  const ground = all.appendChild(document.createElementNS(NS, 'rect'));
  for (const part of root.querySelectorAll('.drawing-part')) {
    const svg = part.querySelector('svg');
    const box = svg.viewBox.baseVal;
    const title = part.querySelector('.drawing-title');
    if (title) {
      const text = all.appendChild(document.createElementNS(NS, 'text'));
      text.textContent = title.textContent;
      text.setAttribute('x', '10');
      text.setAttribute('y', String(height));
      text.setAttribute('fill', paper.color);
      text.setAttribute('font-family', 'sans-serif');
      text.setAttribute('font-size', '14');
      height += 8;
    }
    const copy = svg.cloneNode(true);
    const from = svg.querySelectorAll('*');
    copy.querySelectorAll('*').forEach((element, i) => {
      const style = getComputedStyle(from[i]);
      Exploring.KEPT.forEach((name) => element.setAttribute(name, style.getPropertyValue(name)));
      element.removeAttribute('class');
    });
    copy.querySelectorAll('a').forEach((a) => a.setAttribute('href', new URL(a.getAttribute('href'), location.href).href));
    copy.setAttribute('y', String(height));
    copy.setAttribute('width', String(box.width));
    copy.setAttribute('height', String(box.height));
    all.append(copy);
    width = Math.max(width, box.width);
    height += box.height + Exploring.gap;
  }
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', paper.backgroundColor);
  all.setAttribute('viewBox', `0 0 ${width} ${height}`);
  all.setAttribute('width', String(width));
  all.setAttribute('height', String(height));
  return { text: new XMLSerializer().serializeToString(all), width, height };
};

Exploring.save = (blob, name) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
};

Exploring.saveAs = async (root, format) => {
  const name = 'summitry-' + root.dataset.view;
  const picture = Exploring.picture(root);
  const svg = new Blob([picture.text], { type: 'image/svg+xml' });
  if (format === 'svg') {
    Exploring.save(svg, name + '.svg');
    return;
  }
  const image = new Image();
  const address = URL.createObjectURL(svg);
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * picture.width;
  canvas.height = 2 * picture.height;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  canvas.toBlob((png) => Exploring.save(png, name + '.png'), 'image/png');
};

Exploring.draw = async (root) => {
  const stage = root.querySelector('.drawing-stage');
  try {
    const asset = root.dataset;
    const needs = asset.view === 'network' ? [asset.d3] : [asset.d3, asset.plot];
    const data = Exploring.json(asset.src);
    for (const address of needs) {
      await Exploring.load(address); // Plot stands on D3
    }
    const parts = await Exploring.views[asset.view](await data, Math.max(300, stage.clientWidth), asset);
    stage.replaceChildren();
    for (const part of parts) {
      const box = document.createElement('div');
      box.className = 'drawing-part';
      if (part.title) {
        const title = document.createElement('p');
        title.className = 'drawing-title';
        title.textContent = part.title;
        box.append(title);
      }
      Exploring.tidy(part.svg).setAttribute('role', 'group');
      part.svg.setAttribute('aria-label', part.title || asset.label);
      box.append(part.svg);
      stage.append(box);
    }
    Exploring.rove(root);
    root.dataset.state = 'drawn';
  } catch (error) {
    stage.textContent = root.dataset.failed;
    root.dataset.state = 'failed';
    console.warn(error);
  }
};

document.addEventListener('DOMContentLoaded', () => {
  for (const root of document.querySelectorAll('.drawing')) {
    root.hidden = false;
    for (const button of root.querySelectorAll('[data-save]')) {
      button.addEventListener('click', () => Exploring.saveAs(root, button.dataset.save));
    }
    const watch = new IntersectionObserver((seen) => {
      if (seen.some((s) => s.isIntersecting)) {
        watch.disconnect();
        Exploring.draw(root);
      }
    });
    watch.observe(root);
  }
});
