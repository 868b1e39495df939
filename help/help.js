// Goes to the part that was asked for. Links are followed here: in Google's frame an address of its own leads nowhere.
const language = () => (document.body.lang === 'en' ? 'en' : 'ja');
const article = () => [...document.querySelectorAll('main')].find(({ lang }) => lang === language());

function goTo(id) {
  const heading = [...article().querySelectorAll('[id]')].find((one) => one.id === id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}

addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  goTo(decodeURIComponent(link.getAttribute('href').slice(1)));
});

// Not before the window has its size.
addEventListener('load', () => requestAnimationFrame(() => goTo(document.body.dataset.view ?? '')));
