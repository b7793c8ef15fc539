// Names and claims for those who still type: an ARIA combobox over the search box. Without it the form works.
const form = document.querySelector('form.search');
const input = form.querySelector('input');
const list = document.createElement('ul');
list.id = 'suggestions';
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', 'Names and claims');
list.hidden = true;
form.append(list);
const attributes = {role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id};
for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);

const KINDS = ['names', 'claims'];
let asked = 0;
let chosen = -1;
let waiting;

function choose(index) {
  chosen = index;
  [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
  if (index < 0) return input.removeAttribute('aria-activedescendant');
  input.setAttribute('aria-activedescendant', list.children[index].id);
  list.children[index].scrollIntoView({block: 'nearest'});
}

function show(suggestions) {
  const page = list.children[chosen]?.dataset.page;
  list.replaceChildren(...suggestions.map(({name, kind, page}, i) => {
    const option = document.createElement('li');
    option.id = `suggestion-${i}`;
    option.setAttribute('role', 'option');
    option.dataset.page = page;
    const small = document.createElement('small');
    small.textContent = kind;
    option.append(name, ' ', small);
    option.addEventListener('mousedown', () => location.assign(page));
    return option;
  }));
  list.hidden = suggestions.length === 0;
  input.setAttribute('aria-expanded', String(!list.hidden));
  choose(suggestions.findIndex(suggestion => suggestion.page === page));
}

/** Names stand before claims, whichever come first; what comes after more was typed is left. */
async function ask() {
  const number = ++asked;
  const typed = input.value.trim();
  if (typed.length < 2) return show([]);
  const found = KINDS.map(() => []);
  await Promise.all(KINDS.map(async (kind, i) => {
    const answer = await fetch(`/claimgraph/search/${kind}?q=${encodeURIComponent(typed)}`);
    if (!answer.ok) return;
    found[i] = await answer.json();
    if (number === asked) show(found.flat());
  }));
}

function close() {
  clearTimeout(waiting);
  asked++;
  show([]);
}

input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 120);
});
input.addEventListener('blur', close);
input.addEventListener('keydown', event => {
  if (list.hidden) return;
  const last = list.children.length - 1;
  if (event.key === 'Escape') close();
  else if (event.key === 'ArrowDown') choose(chosen === last ? -1 : chosen + 1);
  else if (event.key === 'ArrowUp') choose(chosen === -1 ? last : chosen - 1);
  else if (event.key === 'Enter' && chosen >= 0) location.assign(list.children[chosen].dataset.page);
  else return;
  event.preventDefault();
});
