// What the pages do beyond what HTML can: nothing here is needed to read them.
'use strict';

// An open menu closes when one clicks elsewhere or presses Escape.
document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    for (const menu of document.querySelectorAll('details.menu[open]')) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  }
});

// On a phone the menus scroll sideways: where one is should be in view.
document.querySelectorAll('.nav > ul').forEach((menu) => {
  const here = menu.querySelector('[aria-current]');
  if (here && menu.scrollWidth > menu.clientWidth) {
    menu.scrollLeft += here.getBoundingClientRect().left - menu.getBoundingClientRect().left - menu.clientWidth / 3;
  }
});
