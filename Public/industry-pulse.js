// Industry Pulse: the six calls as functions over the site's static JSON files. No dependency, no build step; runs in
// browsers and in any JavaScript with fetch. Types: industry-pulse.d.ts. Every answer is { asOf, generated, … }.

const DAY = 86_400_000;
const NEWS_WINDOWS = [1, 7, 30], RELEASE_WINDOWS = [7, 30], MOVER_WINDOWS = [1, 7, 30];

let base = new URL('api/v1/industry-pulse/', import.meta.url).href;

/**
 * Says where the files are; without it they are looked for beside this module.
 * @param {{ base: string | URL }} options `base`: the address of the folder `api/v1/industry-pulse/`
 */
export function configure(options) {
  base = new URL(String(options.base).replace(/\/*$/, '/'), globalThis.location?.href).href;
}

/** What a call rejects with when the site does not answer as it should. */
export class IndustryPulseError extends Error {
  /** @param {string} message @param {string} url @param {number} [status] */
  constructor(message, url, status) {
    super(message);
    this.name = 'IndustryPulseError';
    this.url = url;
    this.status = status;
  }
}

/**
 * The digest of a day, or the latest one; null when there is none.
 * @param {string | Date} [date] `2026-08-21`
 * @returns {Promise<import('./industry-pulse.d.ts').DigestAnswer | null>}
 */
export async function getDigest(date) {
  if (date === undefined || date === null) return read('digest.json');
  const day = date instanceof Date ? date.toISOString().slice(0, 10) : date;
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new TypeError(`getDigest: "${day}" is no date such as 2026-08-21`);
  return read(`digest/${day}.json`);
}

/**
 * The newest edition of every chart, or of those of one platform, or of one chart.
 * @param {{ platform?: string, limit?: number }} [params] `platform`: a platform or a chart; `limit`: rows of each chart
 * @returns {Promise<import('./industry-pulse.d.ts').ChartsAnswer>}
 */
export async function getCharts({ platform, limit } = {}) {
  const answer = await first([platform && `charts/${word(platform)}.json`, 'charts.json']);
  if (answer === null) return none('charts');
  const all = answer.charts ?? [answer.chart];
  const charts = all
    .filter(chart => !platform || chart.platform === word(platform) || chart.chart === word(platform))
    .map(chart => ({ ...chart, entries: cut(chart.entries, limit) }));
  return { asOf: answer.asOf, generated: answer.generated, count: charts.length, charts };
}

/**
 * What moved on the charts, the largest gains of each chart first.
 * @param {{ platform?: string, days?: 1 | 7 | 30, limit?: number }} [params] `days`: 7 unless given; other numbers take
 *   the next longer of 1, 7 and 30
 * @returns {Promise<import('./industry-pulse.d.ts').MoversAnswer>}
 */
export async function getChartMovers({ platform, days = 7, limit } = {}) {
  const window = MOVER_WINDOWS.find(each => each >= days) ?? 30;
  const answer = await first([
    platform && `charts/movers/${word(platform)}-${window}d.json`, `charts/movers/all-${window}d.json`,
  ]);
  if (answer === null) return { ...none('movers'), days: window };
  const matching = answer.movers
    .filter(mover => !platform || mover.platform === word(platform) || mover.chart === word(platform));
  const movers = cut(matching, limit);
  return { ...answer, count: movers.length, movers };
}

/**
 * News of the last 30 days: by time, the newest first; for a tier by impact, the largest first.
 * @param {{ category?: string, days?: number, user_tier?: 'creator' | 'developer' | 'monetizer', limit?: number }} [params]
 * @returns {Promise<import('./industry-pulse.d.ts').NewsAnswer>}
 */
export async function getNews({ category, days, user_tier, limit } = {}) {
  const window = days === undefined ? undefined : NEWS_WINDOWS.find(each => each >= days);
  const files = [category && `news/${word(category)}.json`, window && `news/days/${window}.json`, 'news.json'];
  const answer = await first(files);
  if (answer === null) return none('items');
  const since = days === undefined ? '' : dayBefore(answer.asOf, Math.max(1, days) - 1);
  const wanted = item => (!category || item.category === word(category)) && item.published.slice(0, 10) >= since
    && (!user_tier || (item.impact?.[user_tier]?.value ?? 0) > 0);
  let items = answer.items.filter(wanted);
  // A list that was cut goes on in the files of the days. A ranking must see all of them; a list only what it needs.
  if (answer.next && (user_tier || items.length < (limit ?? Infinity))) {
    const from = answer.items.at(-1)?.published.slice(0, 10) ?? answer.asOf;
    items = await rest('news', from, answer, 'items', items, wanted, since, user_tier ? Infinity : limit ?? Infinity);
  }
  if (user_tier) {
    items.sort((a, b) => b.impact[user_tier].value - a.impact[user_tier].value || (a.published < b.published ? 1 : -1));
  }
  const shown = cut(items, limit);
  return { asOf: answer.asOf, generated: answer.generated, count: shown.length, items: shown };
}

/**
 * Releases: those announced and those of the last 30 days, the latest date first; with `days` those of that many days.
 * @param {{ genre?: string, days?: number, limit?: number }} [params]
 * @returns {Promise<import('./industry-pulse.d.ts').ReleasesAnswer>}
 */
export async function getReleases({ genre, days, limit } = {}) {
  const window = days === undefined ? undefined : RELEASE_WINDOWS.find(each => each >= days);
  const answer = await first([
    genre && `releases/genre/${slug(genre)}.json`, window && `releases/days/${window}.json`, 'releases.json',
  ]);
  if (answer === null) return none('releases');
  const since = days === undefined ? '' : dayBefore(answer.asOf, Math.max(1, days) - 1);
  const wanted = release => (!genre || (release.genres ?? []).some(each => slug(each) === slug(genre)))
    && (days === undefined || (release.date >= since && release.date <= answer.asOf));
  let all = answer.releases.filter(wanted);
  if (answer.next && all.length < (limit ?? Infinity)) {
    const from = answer.releases.at(-1)?.date ?? answer.asOf;
    all = await rest('releases', from, answer, 'releases', all, wanted, since, limit ?? Infinity);
  }
  const releases = cut(all, limit);
  return { asOf: answer.asOf, generated: answer.generated, count: releases.length, releases };
}

/**
 * Announcements of instruments, plug-ins and other gear, the newest first.
 * @returns {Promise<import('./industry-pulse.d.ts').GearAnswer>}
 */
export async function getGear() {
  return await read('gear.json') ?? none('items');
}

/** A file's JSON; null when the site has no such file. */
async function read(path) {
  const url = new URL(path, base).href;
  let response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new IndustryPulseError(`cannot reach ${url}: ${error.message}`, url);
  }
  if (response.status === 404) return null;
  if (!response.ok) throw new IndustryPulseError(`${url} answered HTTP ${response.status}`, url, response.status);
  try {
    return await response.json();
  } catch {
    throw new IndustryPulseError(`${url} is no JSON; is the base address right?`, url, response.status);
  }
}

/** The first of some files that there is: the one for the wish first, then the one that holds everything. */
async function first(paths) {
  for (const path of paths) {
    const answer = path ? await read(path) : null;
    if (answer !== null) return answer;
  }
  return null;
}

/** The items of a cut list with those that come after it, from the files of the days down to the first of the window. */
async function rest(folder, from, answer, list, items, wanted, since, enough) {
  const known = new Set(answer[list].map(item => item.id));
  const oldest = dayBefore(answer.asOf, 29);
  const end = since > oldest ? since : oldest;
  let day = from;
  while (day >= end && items.length < enough) {
    const more = (await read(`${folder}/${day}.json`))?.[list] ?? [];
    items = items.concat(more.filter(item => !known.has(item.id) && wanted(item)));
    day = dayBefore(day, 1);
  }
  return items;
}

const none = list => ({ asOf: null, generated: null, count: 0, [list]: [] });
const cut = (list, limit) => limit === undefined ? list : list.slice(0, Math.max(0, limit));
const dayBefore = (day, days) => new Date(Date.parse(day.slice(0, 10)) - days * DAY).toISOString().slice(0, 10);
/** A name as it stands in file names; whatever else was asked for cannot leave the folder. */
const word = name => String(name).toLowerCase().replace(/[^a-z0-9-]+/g, '-');
/** A genre as its file is called: `R&B` is `r-and-b`. */
const slug = name => String(name).toLowerCase().replace(/&/g, '-and-').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
