// What the review pages do beyond their forms: single keys, and words selected in a text. Nothing here is needed to decide.
'use strict';

(() => {
  const on = document.getElementById('keys-on');
  if (on) {
    on.checked = localStorage.getItem('keys') !== 'off';
    on.addEventListener('change', () => localStorage.setItem('keys', on.checked ? 'on' : 'off'));
  }

  function move(step) {
    const rows = [...document.querySelectorAll('[data-row]')];
    const at = rows.indexOf(document.activeElement);
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
    if (next) {
      next.focus();
    }
  }

  function typing(target) {
    return target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
  }

  document.addEventListener('keydown', (event) => {
    if (!on || !on.checked || event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) {
      return;
    }
    const key = event.key.toLowerCase();
    const button = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const field = { c: document.querySelector('#correct input, #correct select') };
    const focus = field[key] || document.querySelector(`[data-focus="${CSS.escape(key)}"]`);
    if (key === 'j' || key === 'k') {
      move(key === 'j' ? 1 : -1);
    } else if (button) {
      button.click();
    } else if (focus) {
      focus.focus();
    } else if (key === 'q') {
      window.location.href = '/review';
    } else {
      return;
    }
    event.preventDefault();
  });

  // Selected words go into the form, with their place in the text in code points, as the register counts.
  const form = document.getElementById('words-form');
  const typed = form && form.elements.namedItem('words');

  function place() {
    const selection = window.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) {
      return null;
    }
    const range = selection.getRangeAt(0);
    const node = range.startContainer;
    const passage = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement).closest('.passage[data-doc]');
    if (!passage || !passage.contains(range.endContainer)) {
      return null;
    }
    const before = document.createRange();
    before.selectNodeContents(passage);
    before.setEnd(range.startContainer, range.startOffset);
    const words = range.toString();
    const lead = words.length - words.trimStart().length;
    const start = Number(passage.dataset.start) + [...before.toString()].length + lead;
    return { doc: passage.dataset.doc, words: words.trim(), start, end: start + [...words.trim()].length };
  }

  if (form) {
    document.addEventListener('selectionchange', () => {
      const found = place();
      if (found && found.words) {
        for (const name of ['doc', 'words', 'start', 'end']) {
          form.elements.namedItem(name).value = found[name];
        }
      }
    });
    typed.addEventListener('input', () => {
      form.elements.namedItem('start').value = '';
      form.elements.namedItem('end').value = '';
    });
  }
})();
