/** Types of the Industry Pulse client; the JSON Schemas beside openapi.json say the same with more detail. */
export type Tier = 'creator' | 'developer' | 'monetizer';
export interface Score { value: number; reasons?: string[] }
export interface NewsItem {
  id: string; url: string; title: string; source: string; author?: string; published: string; firstSeen: string;
  excerpt?: string; tags?: string[]; story?: string; category: string; categoryReasons?: string[];
  impact?: Record<Tier, Score>; summary?: { text: string; origin: 'llm' | 'extract'; model?: string };
  formerTitles?: string[]; sample?: true;
}
export interface ChartEntry {
  rank: number; title: string; artist: string; previous?: number; peak?: number; editions?: number; streak?: number;
  status?: 'new' | 'reentry' | 'up' | 'down' | 'same'; streams?: number; ids?: Record<string, string>; url?: string; genres?: string[];
}
export interface ChartEdition {
  chart: string; platform: string; edition: string; fetched: string; url: string; provider: string; contentHash: string;
  computed?: string[]; disagreements?: string[]; entries: ChartEntry[];
  dropouts?: { rank: number; title: string; artist: string; editions?: number; peak?: number; reason: string }[]; sample?: true;
}
export interface Mover {
  chart: string; platform: string; edition: string; since: string; rank: number; from?: number; title: string; artist: string;
  status: 'new' | 'reentry' | 'up' | 'down'; score: number; reason: string;
}
export interface Statement { text: string; origin: 'llm' | 'extract'; cites?: string[] }
export interface Digest {
  date: string; written: string; final?: true; headline: string; lede?: Statement[];
  highlights?: { tier: Tier; statement: Statement; why?: string }[]; numbers?: { label: string; value: string; path?: string }[];
  citations?: { id: string; title: string; url: string; source: string }[];
  origin: { provider: string; model: string; attempts?: string[]; cost?: number; passed?: number; replaced?: number; dropped?: number; validators?: string[] };
  sample?: true;
}
export interface Release {
  id: string; title: string; artist: string; date: string; kind: string; genres?: string[]; notable?: string[]; listens?: number;
  links?: { source: string; url: string }[]; source: string; firstSeen: string; sample?: true;
}
export interface GearItem {
  id: string; title: string; url: string; source: string; published: string; firstSeen: string; kind: string; kindReasons?: string[];
  brand?: string; excerpt?: string; links?: { source: string; url: string }[]; sample?: true;
}
export function getDigest(date?: string): Promise<Digest | null>;
export function getCharts(params?: { platform?: string; limit?: number }): Promise<ChartEdition[]>;
export function getChartMovers(params?: { platform?: string; days?: number; limit?: number }): Promise<Mover[]>;
export function getNews(params?: { category?: string; days?: number; user_tier?: Tier; limit?: number }): Promise<NewsItem[]>;
export function getReleases(params?: { genre?: string; days?: number; limit?: number }): Promise<Release[]>;
export function getGear(params?: { kind?: string; limit?: number }): Promise<GearItem[]>;
