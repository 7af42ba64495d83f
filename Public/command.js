// The command line of every page, read when it is first used: codes from the navigation, names from a small index.
export default function (q, { base, el, json, words, $ }) {
  const codes = Object.fromEntries($('.keys a').map(a => [a.dataset.code, a.href]));
  const slices = {}, slice = w => slices[w] ??= json(`/assets/find/${w}.json`);
  // The file of the index that a word's first two letters name; letters beyond ASCII go by blocks of 64.
  const bucket = w => w.codePointAt(0) > 127 ? 'u' + (w.codePointAt(0) >> 6).toString(16)
    : [...w].slice(0, 2).map(c => /[a-z0-9]/.test(c) ? c : '_').join('').padEnd(2, '_');

  async function find(text, limit) {
    const ws = words(text), key = ws.toSorted((a, b) => b.length - a.length)[0] || '';
    if (key.length < 2 && !(key > '\u3000')) return [];
    const isHit = h => { const have = words(h[1] + ' ' + (h[2] || '')); return ws.every(w => have.some(x => x.startsWith(w))) };
    return ((await slice(bucket(key))) || []).filter(isHit).slice(0, limit);
  }

  const list = el('ul', { id: 'found', className: 'found', role: 'listbox', hidden: true });
  list.setAttribute('aria-label', 'Suggestions');
  q.after(list);
  for (const [k, v] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'found' })) q.setAttribute(k, v);
  let at = -1, asked = '';
  const pick = i => {
    at = i;
    [...list.children].forEach((o, n) => o.setAttribute('aria-selected', n === i));
    i < 0 ? q.removeAttribute('aria-activedescendant') : q.setAttribute('aria-activedescendant', `f${i}`);
  };
  const show = hits => {
    list.replaceChildren(...hits.map((h, i) => el('li', { id: `f${i}`, role: 'option', dir: 'auto' },
      el('a', { href: base + h[0], tabIndex: -1, textContent: h[1] }), ' ', el('span', { textContent: h[2] || '' }))));
    list.hidden = !hits.length;
    q.setAttribute('aria-expanded', !list.hidden);
    pick(-1);
  };
  const suggest = async () => {
    const text = asked = q.value, w = text.trim().toUpperCase();
    const commands = Object.keys(codes).filter(c => w && c.startsWith(w)).map(c => [codes[c].replace(location.origin + base, ''), c, '']);
    const hits = await find(text, 8);
    if (asked === text) show([...commands, ...hits]);
  };
  q.addEventListener('input', suggest);
  q.addEventListener('keydown', e => {
    const n = list.children.length;
    if (e.key === 'Escape') return list.hidden ? q.blur() : show([]);
    if (!n || !/^Arrow(Up|Down)$/.test(e.key)) return;
    e.preventDefault();
    pick(e.key === 'ArrowDown' ? (at + 1) % n : (at <= 0 ? n : at) - 1);
  });
  q.addEventListener('blur', () => setTimeout(() => show([]), 200));

  /** Goes to the chart of a code; a code that there is not is searched for. */
  const chart = async code => {
    const path = (await json('/assets/find/charts.json'))?.[code.toUpperCase()];
    if (path) location = base + path; else q.form.submit();
  };
  q.form.addEventListener('submit', e => {
    const [c, ...rest] = q.value.trim().toUpperCase().split(/\s+/), arg = rest.join('-').toLowerCase();
    const go = list.children[at]?.firstChild.href || (!arg && codes[c])
      || (c === 'NEWS' && arg && `${codes.NEWS}${arg}/`) || (c === 'MOST' && /^(7|30)$/.test(arg) && `${codes.MOST}${arg}/`);
    if (!go && !(c === 'CHRT' && arg)) return;
    e.preventDefault();
    go ? location = go : chart(arg);
  });
  // What was typed while this came.
  if (q.value && document.activeElement === q) suggest();
}
