/**
 * The client of Industry Pulse: six calls over the site's static JSON files; filters run here.
 * @module industry-pulse
 */
const root = new URL('api/v1/industry-pulse/', import.meta.url);

/** @param {string} path @returns {Promise<any>} the file's content; null when there is none */
async function file(path) {
  const answer = await fetch(new URL(path, root));
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status}`);
  return answer.json();
}

const enc = encodeURIComponent;
const slug = s => String(s).toLowerCase().replace(/&/g, ' and ').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const cut = (list, limit) => limit > 0 ? list.slice(0, limit) : list;
const window = (days, known) => known.find(d => d >= days) ?? known[known.length - 1];

/** The digest of a day, or the latest. @param {string} [date] YYYY-MM-DD @returns {Promise<import('./industry-pulse').Digest|null>} */
export async function getDigest(date) {
  return (await file(date ? `digest/${enc(date)}.json` : 'digest.json'))?.digest ?? null;
}

/** The newest edition of the charts. @param {{platform?: string, limit?: number}} [params] @returns {Promise<import('./industry-pulse').ChartEdition[]>} */
export async function getCharts({ platform, limit } = {}) {
  const got = await file(platform ? `charts/${enc(platform)}.json` : 'charts.json');
  const charts = got?.charts ?? (got?.chart ? [got.chart] : []);
  return charts.map(c => ({ ...c, entries: cut(c.entries, limit) }));
}

/** Movers of a platform, or of all. @param {{platform?: string, days?: number, limit?: number}} [params] @returns {Promise<import('./industry-pulse').Mover[]>} */
export async function getChartMovers({ platform, days = 7, limit } = {}) {
  const got = await file(`charts/movers/${enc(platform ?? 'all')}-${window(days, [1, 7, 30])}d.json`);
  return cut(got?.movers ?? [], limit);
}

/** News, newest first, or by impact when a tier is named. @param {{category?: string, days?: number, user_tier?: string, limit?: number}} [params] @returns {Promise<import('./industry-pulse').NewsItem[]>} */
export async function getNews({ category, days, user_tier, limit } = {}) {
  const path = days ? `news/days/${window(days, [1, 7, 30])}.json` : category ? `news/${enc(category)}.json` : user_tier ? `news/tier/${enc(user_tier)}.json` : 'news.json';
  const got = await file(path);
  let items = got?.items ?? [];
  if (days && got) {
    const from = new Date(Date.parse(got.asOf) - (days - 1) * 864e5).toISOString();
    items = items.filter(i => i.published >= from);
  }
  if (category) items = items.filter(i => i.category === category);
  if (user_tier) {
    const score = i => i.impact?.[user_tier]?.value ?? 0;
    items = items.filter(i => score(i) > 0).sort((a, b) => score(b) - score(a) || b.published.localeCompare(a.published));
  }
  return cut(items, limit);
}

/** Releases. @param {{genre?: string, days?: number, limit?: number}} [params] @returns {Promise<import('./industry-pulse').Release[]>} */
export async function getReleases({ genre, days, limit } = {}) {
  const got = await file(days ? `releases/days/${window(days, [7, 30])}.json` : genre ? `releases/genre/${slug(genre)}.json` : 'releases.json');
  let releases = got?.releases ?? [];
  if (days && got) {
    const from = new Date(Date.parse(got.asOf) - (days - 1) * 864e5).toISOString().slice(0, 10);
    releases = releases.filter(r => r.date >= from);
  }
  if (genre) releases = releases.filter(r => (r.genres ?? []).some(g => slug(g) === slug(genre)));
  return cut(releases, limit);
}

/** Gear and software. @param {{kind?: string, limit?: number}} [params] @returns {Promise<import('./industry-pulse').GearItem[]>} */
export async function getGear({ kind, limit } = {}) {
  return cut((await file(kind ? `gear/${slug(kind)}.json` : 'gear.json'))?.items ?? [], limit);
}
