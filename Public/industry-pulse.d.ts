/** The moment a file speaks of (`2026-08-21` or a full instant) and the moment its data last changed; null without data. */
export interface Answer {
  asOf: string | null;
  generated: string | null;
}

export type Tier = 'creator' | 'developer' | 'monetizer';
export type Category =
  | 'legal' | 'people' | 'tech' | 'deals' | 'charts' | 'live' | 'releases' | 'screen-awards' | 'artists' | 'other';
export type Status = 'new' | 'reentry' | 'up' | 'down' | 'same';
/** Who wrote a text: a language model, or the sources themselves. */
export type Origin = 'llm' | 'extract';

export interface Statement {
  text: string;
  origin: Origin;
  /** Ids of the items that it rests on; see {@link Digest.citations}. */
  cites?: string[];
}

export interface Digest {
  date: string;
  written: string;
  final?: boolean;
  sample?: boolean;
  headline: string;
  lede?: Statement[];
  highlights?: { tier: Tier; statement: Statement; why?: string }[];
  numbers?: { label: string; value: string; path?: string }[];
  citations?: { id: string; title: string; url: string; source: string }[];
  origin: { provider: string; model: string; [detail: string]: unknown };
}

export interface ChartEntry {
  rank: number;
  title: string;
  artist: string;
  previous?: number;
  peak?: number;
  editions?: number;
  streak?: number;
  status?: Status;
  streams?: number;
  ids?: { spotify?: string; apple?: string; deezer?: string; isrc?: string; mbid?: string };
  url?: string;
  genres?: string[];
}

export interface ChartEdition {
  chart: string;
  platform: string;
  edition: string;
  fetched: string;
  url: string;
  provider: string;
  contentHash: string;
  sample?: boolean;
  computed?: string[];
  disagreements?: string[];
  entries: ChartEntry[];
  dropouts?: { rank: number; title: string; artist: string; editions?: number; peak?: number; reason: string }[];
}

export interface Mover {
  chart: string;
  platform: string;
  edition: string;
  since: string;
  rank: number;
  from?: number;
  title: string;
  artist: string;
  status: Status;
  score: number;
  reason: string;
}

export interface NewsItem {
  id: string;
  url: string;
  title: string;
  source: string;
  author?: string;
  published: string;
  firstSeen: string;
  excerpt?: string;
  tags?: string[];
  story?: string;
  category: Category;
  categoryReasons?: string[];
  impact?: Record<Tier, { value: number; reasons?: string[] }>;
  summary?: { text: string; origin: Origin; model?: string };
  formerTitles?: string[];
  sample?: boolean;
}

export interface Release {
  id: string;
  title: string;
  artist: string;
  date: string;
  kind: string;
  genres?: string[];
  notable?: string[];
  listens?: number;
  links?: { source: string; url: string }[];
  source: string;
  firstSeen: string;
  sample?: boolean;
}

export interface GearItem {
  id: string;
  title: string;
  url: string;
  source: string;
  published: string;
  firstSeen: string;
  kind: string;
  kindReasons?: string[];
  brand?: string;
  excerpt?: string;
  links?: { source: string; url: string }[];
  sample?: boolean;
}

export interface DigestAnswer extends Answer { digest: Digest }
export interface ChartsAnswer extends Answer { count: number; charts: ChartEdition[] }
export interface MoversAnswer extends Answer { days: number; count: number; movers: Mover[] }
export interface NewsAnswer extends Answer { count: number; items: NewsItem[] }
export interface ReleasesAnswer extends Answer { count: number; releases: Release[] }
export interface GearAnswer extends Answer { count: number; items: GearItem[] }

/** What a call rejects with when the site cannot be reached or does not answer with JSON. */
export class IndustryPulseError extends Error {
  readonly url: string;
  readonly status?: number;
}

/** Says where the folder `api/v1/industry-pulse/` is; without it, it is looked for beside the module. */
export function configure(options: { base: string | URL }): void;
/** The digest of a day, or the latest one; null when there is none. */
export function getDigest(date?: string | Date): Promise<DigestAnswer | null>;
/** The newest edition of every chart, of a platform's charts, or of one chart; `limit` rows of each. */
export function getCharts(params?: { platform?: string; limit?: number }): Promise<ChartsAnswer>;
/** What moved in 1, 7 (unless given) or 30 days. */
export function getChartMovers(params?: { platform?: string; days?: number; limit?: number }): Promise<MoversAnswer>;
/** News of the last 30 days: by time, or by impact when a tier is given. */
export function getNews(
  params?: { category?: Category | string; days?: number; user_tier?: Tier; limit?: number },
): Promise<NewsAnswer>;
/** Releases: announced ones and those of the last 30 days, or those of the last `days` days. */
export function getReleases(params?: { genre?: string; days?: number; limit?: number }): Promise<ReleasesAnswer>;
/** Announcements of instruments, plug-ins and other gear. */
export function getGear(): Promise<GearAnswer>;
