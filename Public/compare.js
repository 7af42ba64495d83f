// A chart's movement column against another edition, from that edition's file; read when one is first chosen.
export default async function (select, { el, $ }) {
  const got = await fetch(`${select.dataset.compare}${select.value}.json`).then(r => r.json()).catch(() => null);
  if (!got) return;
  const key = (title, artist) => `${title}\n${artist}`;
  const was = new Map(got.chart.entries.map(e => [key(e.title || e.artist, e.title ? e.artist : ''), e.rank]));
  // A row that the other edition does not print is new only if it has been on the chart no longer than since then.
  const editions = [...$('table.full thead th')].findIndex(th => 'editions' in th.dataset), since = select.selectedIndex + 1;
  const hidden = textContent => el('span', { className: 'vh', textContent });
  for (const row of $('table.full tbody tr')) {
    const [title, artist] = [...row.querySelector('th').children].map(e => e.textContent.trim());
    // A row that one of these editions prints under another name brings its ranks.
    const before = row.dataset.before?.split(' ')[select.selectedIndex];
    const from = before ? +before || undefined : was.get(key(title, artist ?? '')), step = from - row.cells[0].textContent, cell = row.cells[1];
    // Against the edition before the page itself knows more: what came from below the printed ranks, and what is back.
    cell.own ??= [cell.className, ...cell.childNodes];
    if (since === 1) {
      cell.className = cell.own[0];
      cell.replaceChildren(...cell.own.slice(1));
      continue;
    }
    const isNew = from === undefined && row.cells[editions].textContent <= since;
    const kind = isNew ? 'new' : from === undefined ? '' : step > 0 ? 'up' : step < 0 ? 'down' : '';
    cell.className = `mv ${kind}`;
    if (kind === 'new') cell.replaceChildren('NEW');
    else if (kind) cell.replaceChildren(hidden(kind + ' '), String(Math.abs(step)));
    else if (from === undefined) cell.replaceChildren(el('span', { ariaHidden: 'true', textContent: '–' }), hidden('not in that edition'));
    else cell.replaceChildren(el('span', { ariaHidden: 'true', textContent: '=' }), hidden('unchanged'));
  }
  for (const s of $('[data-against]')) s.textContent = select.selectedOptions[0].textContent;
}
