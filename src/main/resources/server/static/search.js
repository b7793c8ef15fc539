// Names for those who still type: an ARIA combobox over the search box. Without it the form works.
const form = document.querySelector('form.search');
const input = form.querySelector('input');
const list = document.createElement('ul');
list.id = 'names';
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', 'Names');
list.hidden = true;
form.append(list);
const attributes = {role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'names'};
for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);

let asked = 0;
let chosen = -1;

function choose(index) {
  chosen = index;
  [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
  if (index < 0) input.removeAttribute('aria-activedescendant');
  else input.setAttribute('aria-activedescendant', list.children[index].id);
}

function show(names) {
  list.replaceChildren(...names.map(({name, kind, page}, i) => {
    const option = document.createElement('li');
    option.id = `name-${i}`;
    option.setAttribute('role', 'option');
    option.dataset.page = page;
    const small = document.createElement('small');
    small.textContent = kind;
    option.append(name, ' ', small);
    option.addEventListener('mousedown', () => location.assign(page));
    return option;
  }));
  list.hidden = names.length === 0;
  input.setAttribute('aria-expanded', String(!list.hidden));
  choose(-1);
}

async function ask() {
  const number = ++asked;
  const typed = input.value.trim();
  if (typed.length < 2) return show([]);
  const answer = await fetch(`/claimgraph/search/names?q=${encodeURIComponent(typed)}`);
  if (answer.ok && number === asked) show(await answer.json());
}

let waiting;
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 120);
});
input.addEventListener('blur', () => show([]));
input.addEventListener('keydown', event => {
  const last = list.children.length - 1;
  if (event.key === 'Escape') show([]);
  if (list.hidden) return;
  if (event.key === 'ArrowDown') choose(chosen === last ? -1 : chosen + 1);
  else if (event.key === 'ArrowUp') choose(chosen === -1 ? last : chosen - 1);
  else if (event.key === 'Enter' && chosen >= 0) location.assign(list.children[chosen].dataset.page);
  else return;
  event.preventDefault();
});
