// Shows which words belong to the claim or mention that the address points to, or to the claim
// under the pointer: all pieces that name its mark in data-marks.
const pieces = [...document.querySelectorAll('.text [data-marks]')];

function show(id, how) {
  for (const piece of pieces) {
    const marks = piece.dataset.marks.split(' ');
    piece.classList.toggle(how, Boolean(id) && marks.some((mark) => mark === id || mark.startsWith(id + '-')));
  }
}

const target = () => show(decodeURIComponent(location.hash.slice(1)), 'target');
addEventListener('hashchange', target);
target();

for (const link of document.querySelectorAll('.to-claim')) {
  link.addEventListener('focus', () => show(link.id, 'looked-at'));
  link.addEventListener('blur', () => show('', 'looked-at'));
  link.addEventListener('mouseenter', () => show(link.id, 'looked-at'));
  link.addEventListener('mouseleave', () => show('', 'looked-at'));
}
