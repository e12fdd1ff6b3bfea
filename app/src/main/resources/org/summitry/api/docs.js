// Builds a form for each operation of the description, and shows what it answers. Text is only ever set as text.
'use strict';

function element(name, text, parent) {
  const e = document.createElement(name);
  e.textContent = text || '';
  if (parent) parent.append(e);
  return e;
}

// Parameters that many operations have are described once, elsewhere.
function resolved(node, description) {
  if (!node.$ref) return node;
  return node.$ref.slice(2).split('/').reduce((at, key) => at[key], description);
}

function field(form, parameter) {
  const label = element('label', parameter.name + (parameter.required ? ' (needed)' : '') + ': ' + (parameter.description || ''), form);
  const input = element('input', '', label);
  input.name = parameter.in + ' ' + parameter.name;
  input.required = Boolean(parameter.required);
  return input;
}

async function send(form, path, method, shown) {
  let address = path;
  const query = new URLSearchParams();
  const options = { method: method.toUpperCase(), headers: {} };
  for (const [name, value] of new FormData(form)) {
    const [where, key] = name.split(' ');
    if (where === 'path') address = address.replace('{' + key + '}', encodeURIComponent(value));
    else if (where === 'query' && value) query.set(key, value);
    else if (where === 'header' && value) options.headers[key] = value;
    else if (where === 'body') { options.body = value; options.headers['Content-Type'] = 'application/json'; }
  }
  const token = document.getElementById('token').value;
  if (token) options.headers.Authorization = 'Bearer ' + token;
  shown.textContent = '…';
  try {
    const answer = await fetch(address + (query.size ? '?' + query : ''), options);
    const text = await answer.text();
    let body = text;
    if ((answer.headers.get('Content-Type') || '').includes('json')) {
      try { body = JSON.stringify(JSON.parse(text), null, 2); } catch (e) { body = text; }
    }
    shown.textContent = answer.status + ' ' + answer.statusText + '\n\n' + body.slice(0, 100000);
  } catch (e) {
    shown.textContent = 'The server cannot be reached: ' + e.message;
  }
}

function operation(path, method, o, all, description) {
  const box = element('details', '', all);
  element('summary', method.toUpperCase() + ' ' + path + ' - ' + o.summary, box);
  if (o.description) element('p', o.description, box);
  const form = element('form', '', box);
  (o.parameters || []).forEach(p => field(form, resolved(p, description)));
  if (o.requestBody) {
    const label = element('label', 'body (JSON)', form);
    const example = o.requestBody.content['application/json'].example;
    const body = element('textarea', JSON.stringify(example, null, 2), label);
    body.rows = 6;
    body.name = 'body body';
  }
  element('button', 'Try it', form);
  const shown = element('pre', '', box);
  shown.setAttribute('aria-live', 'polite');
  form.addEventListener('submit', event => {
    event.preventDefault();
    send(form, path, method, shown);
  });
}

fetch('/api/v1/openapi.json').then(r => r.json()).then(description => {
  const all = document.getElementById('operations');
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, o] of Object.entries(methods)) operation(path, method, o, all, description);
  }
});
