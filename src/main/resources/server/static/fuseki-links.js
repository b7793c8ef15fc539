// In the Fuseki UI: links to the data's own IRIs lead to their pages on this server, in whatever way
// they are followed. The UI makes links as it goes, so each is turned when it is about to be used.
const {base, pages} = document.querySelector('script[data-base]').dataset;

function turn(event) {
  const link = event.target.closest?.('a[href]');
  const href = link?.getAttribute('href');
  if (href?.startsWith(base) && href.length > base.length) link.href = pages + href.slice(base.length);
}

for (const kind of ['mouseover', 'focusin', 'mousedown', 'click', 'auxclick', 'contextmenu']) {
  document.addEventListener(kind, turn, true);
}
