// The search page: reads only the pieces of the index that a query needs, newest slices first. See assets/search/index.json:
// [[slice, files of words, version], …]; a slice has wN.json {word: numbers of documents} and dN.json, 24 documents each.
const form = document.getElementById('find'), field = document.getElementById('find-q');
const state = document.getElementById('find-state'), list = document.getElementById('find-results');
const more = document.getElementById('find-more'), browse = document.getElementById('find-browse'), base = form.dataset.base;
const SHARD = 24, PAGE = 10, NAMES = 8, WORDS = 3, LOOKS = 12, LOADS = 36;
// So much a page: ten results, twelve looks, 36 files of one or two kilobytes; what is older waits for the button.
const STOP = new Set('a an and as at by for from in is it its of on or the to with'.split(' '));
const SPECIAL = { 'ß': 'ss', 'þ': 'th', 'ð': 'd', 'ı': 'i', 'œ': 'oe', 'æ': 'ae', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ħ': 'h', 'ŋ': 'ng', 'ŧ': 't', 'ə': 'e', 'ĸ': 'k' };
const KINDS = { n: 'News', s: 'Story', r: 'Release', d: 'Digest', t: 'Track', a: 'Artist' };

// The same folding as the index was made with: lower case, no diacritics, no punctuation, & reads "and".
const fold = text => text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f'`‘’ʼ]/g, '').normalize('NFC')
  .replace(/&/g, ' and ').replace(/[^\p{L}\p{N}]+/gu, ' ').replace(/[ßþðıœæøłđħŋŧəĸ]/g, c => SPECIAL[c]).trim();
// Kana, Han and Hangul are cut into overlapping pairs of letters; an indexed run's last letter stands alone too.
const UNSPACED = /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu;
const isPiece = word => word.search(UNSPACED) === 0;
const pieces = (run, indexed) => { const all = [...run]; return all.map((letter, place) => letter + (all[place + 1] ?? '')).slice(0, indexed ? undefined : Math.max(1, all.length - 1)) };
const cut = (text, indexed) => fold(text).replace(UNSPACED, run => ` ${pieces(run, indexed).join(' ')} `).split(' ').filter(word => word && !STOP.has(word));
const wordsOf = text => [...new Set(cut(text))];

const kept = new Map();
let loads = 0;
const load = (path, version) => {
  const key = `${base}/assets/search/${path}${version ? `?v=${version}` : ''}`;
  if (!kept.has(key)) {
    loads += 1;
    kept.set(key, fetch(key, version ? {} : { cache: 'no-cache' })
      .then(answer => answer.ok ? answer.json() : answer.status === 404 ? null : Promise.reject(new Error(`HTTP ${answer.status}`)))
      .catch(error => { kept.delete(key); throw error }));
  }
  return kept.get(key);
};

// FNV-1a of a word's first four letters (of a piece's first one), folded once more so that low bits depend on all of it.
const bucket = (word, count) => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode([...word].slice(0, isPiece(word) ? 1 : 4).join(''))) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash ^ hash >>> 15) & (count - 1);
};

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const decode = text => {
  const cut = text[0] === '!', numbers = [];
  let value = 0, shift = 0, last = -1;
  for (const letter of cut ? text.slice(1) : text) {
    const digit = ALPHABET.indexOf(letter);
    value |= (digit & 31) << shift;
    if (digit >= 32) { shift += 5; continue }
    last = last < 0 ? value : last - value;
    numbers.push(last);
    value = shift = 0;
  }
  return { numbers, cut };
};

/** The documents of one slice that may match, newest first; `sure` is false for those that must be looked at. */
async function candidates([slice, count, version], words, open) {
  const files = await Promise.all(words.map(word => load(`${slice}/w${bucket(word, count)}.json`, version)));
  const lists = [];
  for (const [place, word] of words.entries()) {
    const file = files[place] ?? {};
    const unfinished = isPiece(word) ? [...word].length === 1 : open && place === words.length - 1 && [...word].length >= 4;
    const own = Object.keys(file).filter(each => each === word || (unfinished && each.startsWith(word)));
    const found = own.map(each => decode(file[each]));
    if (!found.length) return [];
    const cutAt = Math.max(-1, ...found.filter(each => each.cut).map(each => each.numbers.at(-1)));
    lists.push({ numbers: new Set(found.flatMap(each => each.numbers)), cutAt });
  }
  const all = new Set(lists.filter(each => each.cutAt < 0).sort((a, b) => a.numbers.size - b.numbers.size)[0]?.numbers
    ?? lists.flatMap(each => [...each.numbers]));
  return [...all].sort((a, b) => b - a).flatMap(number => {
    const missing = lists.filter(each => !each.numbers.has(number));
    return missing.every(each => number < each.cutAt) ? [{ number, sure: !missing.length, slice, version }] : [];
  });
}

const href = ([kind, , place, detail]) => base + {
  n: `/news/${place}/#n-${detail}`, s: `/stories/${detail}/`, r: `/releases/${place}/`, d: `/digest/${place}/`,
  t: `/tracks/${place}/`, a: `/artists/${place}/`,
}[kind];

function show(row) {
  const [kind, title, place, detail] = row, item = document.createElement('li'), line = document.createElement('span');
  item.className = 'row';
  const link = Object.assign(document.createElement('a'), { href: href(row), textContent: title, dir: 'auto' });
  line.append(link);
  if ('rt'.includes(kind) && detail) line.append(' ', Object.assign(document.createElement('cite'), { textContent: detail, dir: 'auto' }));
  const meta = Object.assign(document.createElement('span'), { className: 'meta' });
  meta.append(KINDS[kind]);
  if (/^\d{4}-/.test(place) && !'ta'.includes(kind)) meta.append(' ', Object.assign(document.createElement('time'), { dateTime: place, textContent: place }));
  item.append(line, meta);
  list.append(item);
}

/** Results one after another; slices are asked when all of the newer ones are used up. */
async function* results(query, open) {
  const words = wordsOf(query);
  if (!words.length) return;
  const slices = await load('index.json');
  // The longest words tell most; the others are looked for in what those found. The last one may be unfinished.
  const telling = [...words].sort((a, b) => b.length - a.length).slice(0, WORDS);
  const asked = words.filter(word => telling.includes(word));
  const matches = row => {
    const own = cut(`${row[1]} ${'rt'.includes(row[0]) ? row[3] ?? '' : ''}`, true);
    return words.every((word, place) => own.some(each => each === word || ((open && place === words.length - 1 || isPiece(word)) && each.startsWith(word))));
  };
  for (const slice of slices) {
    let shown = 0;
    for (const found of await candidates(slice, asked, open && asked.at(-1) === words.at(-1))) {
      if (slice[0] === 'names' && shown === NAMES) break;
      const shard = load(`${found.slice}/d${Math.floor(found.number / SHARD)}.json`, found.version);
      yield (async () => {
        const row = (await shard)?.[found.number % SHARD];
        return row && (found.sure && asked.length === words.length || matches(row)) ? row : null;
      })();
      shown += 1;
    }
    yield undefined;                                             // a place to stop when enough was loaded
  }
}

let search = 0, running = null;
async function next() {
  const own = search;
  let shown = 0, looked = 0, ended = false;
  const most = loads + LOADS;
  more.hidden = true;
  try {
    while (shown < PAGE && looked < LOOKS && loads < most && !ended) {
      const { value, done } = await running.next();
      if (own !== search) return;
      if (done) { ended = true; break }
      if (value === undefined) continue;
      looked += 1;
      if (value) { show(value); shown += 1 }
    }
    more.hidden = ended;
    const count = list.children.length;
    state.textContent = count ? `${count}${ended ? '' : ' newest'} ${count === 1 ? 'result' : 'results'}` : ended ? 'Nothing found. Try fewer or other words.' : 'Nothing among the newest; ask for older results.';
  } catch (error) {
    if (own === search) state.textContent = `The index cannot be read: ${error.message}. Try again later.`;
  }
}

function start(query, open) {
  search += 1;
  list.replaceChildren();
  more.hidden = true;
  browse.hidden = wordsOf(query).length > 0;
  state.textContent = wordsOf(query).length ? 'Searching' : '';
  running = results(query, open);
  if (wordsOf(query).length) return next();
}

form.addEventListener('submit', event => {
  event.preventDefault();
  history.replaceState(null, '', `?q=${encodeURIComponent(field.value)}`);
  start(field.value, true);
});
more.addEventListener('click', next);
field.value = new URLSearchParams(location.search).get('q') ?? '';
start(field.value, true);
