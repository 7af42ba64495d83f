// A chart's movement column against another edition, from that edition's file; read when one is first chosen. The first choice
// is what the page itself shows.
export default async function (select, { el, $ }) {
  const choice = select.selectedIndex, label = select.selectedOptions[0].textContent;
  select.setCustomValidity('');
  const got = !choice || await fetch(`${select.dataset.compare}${select.value}.json`).then(r => r.json()).catch(() => null);
  // another one was chosen while this one came
  if (choice !== select.selectedIndex) return;
  if (!got) {
    select.setCustomValidity(`The edition of ${label} could not be read; try it again.`);
    select.reportValidity();
    select.selectedIndex = select.shown ?? 0;
    return;
  }
  select.shown = choice;
  const key = (title, artist) => `${title}\n${artist}`;
  const was = new Map(choice ? got.chart.entries.map(e => [key(e.title || e.artist, e.title ? e.artist : ''), e.rank]) : []);
  const hidden = textContent => el('span', { className: 'vh', textContent });
  for (const row of $('table.full tbody tr')) {
    const cell = row.cells[1];
    cell.own ??= [cell.className, ...cell.childNodes];
    if (!choice) {
      cell.className = cell.own[0];
      cell.replaceChildren(...cell.own.slice(1));
      continue;
    }
    const [title, artist] = [...row.querySelector('th').children].map(e => e.textContent.trim());
    // A row that one of the editions does not print by this name says what it was in each of them.
    const before = row.dataset.before?.split(' ')[choice - 1];
    const from = before ? +before || undefined : was.get(key(title, artist ?? '')), step = from - row.cells[0].textContent;
    const kind = before === 'new' ? 'new' : from === undefined ? '' : step > 0 ? 'up' : step < 0 ? 'down' : '';
    cell.className = `mv ${kind}`;
    if (kind === 'new') cell.replaceChildren('NEW');
    else if (kind) cell.replaceChildren(hidden(kind + ' '), String(Math.abs(step)));
    else if (from === undefined) cell.replaceChildren(el('span', { ariaHidden: 'true', textContent: '–' }), hidden('not in that edition'));
    else cell.replaceChildren(el('span', { ariaHidden: 'true', textContent: '=' }), hidden('unchanged'));
  }
  for (const s of $('[data-against]')) s.textContent = label;
}
