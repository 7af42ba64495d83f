// A chart's movement column against another edition, from that edition's file; read when one is first chosen.
export default async function (select, { el, $ }) {
  const got = await fetch(`${select.dataset.compare}${select.value}.json`).then(r => r.json()).catch(() => null);
  if (!got) return;
  const key = (title, artist) => `${title}\n${artist}`;
  const was = new Map(got.chart.entries.map(e => [key(e.title || e.artist, e.title ? e.artist : ''), e.rank]));
  const hidden = textContent => el('span', { className: 'vh', textContent });
  for (const row of $('table.full tbody tr')) {
    const [title, artist] = [...row.querySelector('th').children].map(e => e.textContent.trim());
    const from = was.get(key(title, artist ?? '')), step = from - row.cells[0].textContent, cell = row.cells[1];
    const kind = from === undefined ? 'new' : step > 0 ? 'up' : step < 0 ? 'down' : '';
    cell.className = `mv ${kind}`;
    if (kind === 'new') cell.replaceChildren('NEW');
    else if (kind) cell.replaceChildren(hidden(kind + ' '), String(Math.abs(step)));
    else cell.replaceChildren(el('span', { ariaHidden: 'true', textContent: '=' }), hidden('unchanged'));
  }
  for (const s of $('[data-against]')) s.textContent = select.selectedOptions[0].textContent;
}
