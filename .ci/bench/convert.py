#!/usr/bin/env python3
"""Turns the build benchmark's content tree into a site of ours.

usage: convert.py BENCH_TREE SITE      BENCH_TREE/2026/09/30/{news,releases,gear,digest,charts/*}.json -> SITE/content/

The page set stays the benchmark's: news, releases, gear, a digest and six charts a day. What our records hold and the
benchmark's do not is derived or left out; nothing depends on the clock. `pulse check` finds no fault with the result.
"""
import hashlib, json, os, re, sys
from datetime import datetime, timedelta

CATEGORIES = {"deals": "deals", "streaming": "tech", "live": "live", "publishing": "deals", "ai": "tech",
              "legal": "legal", "labels": "people", "charts": "charts", "tech": "tech", "gear": "tech",
              "policy": "legal", "creators": "artists"}
CHARTS = {"spotify-global": ("spotify", "Spotify Global Top 100"), "billboard-hot-100": ("billboard", "Billboard Hot 100"),
          "apple-music-us": ("apple", "Apple Music US Top 100"), "youtube-music": ("youtube", "YouTube Music Top 100"),
          "shazam-global": ("shazam", "Shazam Global 100"), "soundcloud-new-hot": ("soundcloud", "SoundCloud New & Hot")}
TIERS = ("creator", "developer", "monetizer")


def slug(text):
    return "-".join(re.sub(r"[^a-z0-9]+", " ", text.lower()).split())


def short_hash(*parts):
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


def compact(value):
    """As JSONWriter writes it: no white space, absent values left out by the caller."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write(path, schema, members):
    """One line for each member and for each record of a list of records (a list of objects)."""
    lines = [f'"schema": "{schema}"']
    for name, value in members:
        if isinstance(value, list) and value and isinstance(value[0], dict):
            lines.append(f'"{name}": [\n' + ",\n".join(map(compact, value)) + "\n]")
        elif value not in (None, [], ""):
            lines.append(f'"{name}": {compact(value)}')
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write("{" + ",\n".join(lines) + "}\n")


def clip(text):
    return text if len(text) <= 300 else text[:300].rsplit(" ", 1)[0]


def first_seen(published):
    """The first of the day's six runs at or after the publication, or midnight."""
    moment = datetime.fromisoformat(published.replace("Z", "+00:00"))
    midnight = moment.replace(hour=0, minute=0, second=0)
    steps = -(-int((moment - midnight).total_seconds()) // (4 * 3600))
    return (midnight + timedelta(hours=4 * steps)).strftime("%Y-%m-%dT%H:%M:%SZ")


def news(day):
    items = [{"id": item["id"], "url": item["url"], "title": item["title"], "source": slug(item["source"]),
              "published": item["published"], "firstSeen": first_seen(item["published"]),
              "excerpt": clip(item["summary"]), "category": CATEGORIES[item["category"]],
              "impact": {tier: {"value": item["impact"][tier]} for tier in TIERS}} for item in day["items"]]
    return sorted(items, key=lambda item: (item["published"], item["id"]))


def releases(day):
    records = [{"id": short_hash(item["url"]), "title": item["title"], "artist": item["artist"],
                "date": item["release_date"], "kind": item["type"], "genres": [item["genre"]],
                "links": [{"source": "bench", "url": item["url"]}], "source": "bench",
                "firstSeen": item["release_date"] + "T00:00:00Z"} for item in day["items"]]
    return sorted(records, key=lambda item: (item["date"], item["artist"], item["title"], item["id"]))


def gear(day):
    records = []
    for index, item in enumerate(day["items"]):
        moment = f'{day["date"]}T12:{index:02d}:00Z'
        records.append({"id": short_hash(item["url"]), "title": item["name"], "url": item["url"], "source": "bench",
                        "published": moment, "firstSeen": first_seen(moment), "kind": item["kind"],
                        "brand": item["vendor"], "excerpt": clip(f'{item["summary"]} ${item["price_usd"]}.'),
                        "links": [{"source": "bench", "url": item["url"]}]})
    return sorted(records, key=lambda item: (item["published"], item["id"]))


def entry(row):
    previous, peak, rank = row["previous_rank"], row["peak"], row["rank"]
    if previous is None:
        status = "new" if row["days_on_chart"] == 1 else "reentry"
    else:
        status = "same" if previous == rank else "up" if previous > rank else "down"
    members = [("rank", rank), ("title", row["title"]), ("artist", row["artist"]), ("previous", previous),
               ("peak", peak), ("editions", row["days_on_chart"]), ("status", status)]
    return {name: value for name, value in members if value is not None}


def chart(edition):
    entries = [entry(row) for row in edition["entries"]]
    return [("chart", edition["chart"]), ("platform", CHARTS[edition["chart"]][0]), ("edition", edition["date"]),
            ("fetched", edition["fetched_at"]), ("url", f'https://charts.example/{edition["chart"]}/'),
            ("provider", "bench"), ("contentHash", hashlib.sha256(compact(entries).encode()).hexdigest()),
            ("entries", entries)]


def digest(day, items):
    by_url = {item["url"]: item for item in items}
    cited = {}

    def cite(url):
        cited[by_url[url]["id"]] = by_url[url]
        return [by_url[url]["id"]]

    def statement(text, url):
        return {"text": text, "origin": "llm", "cites": cite(url)}

    lede, url = [], items[0]["url"]
    for line in day["markdown"].split("\n"):
        if line and not line.startswith("#"):
            link = re.search(r"\]\((.*?)\)", line)
            url = link.group(1) if link else url
            lede.append(statement(re.sub(r"\[(.*?)\]\(.*?\)", r"\1", line).replace("*", ""), url))
    highlights = [{"tier": tier, "statement": statement(one["title"], one["url"]), "why": one["why"]}
                  for tier in TIERS for one in day["highlights"][tier]]
    citations = [{"id": item["id"], "title": item["title"], "url": item["url"], "source": slug(item["source"])}
                 for _, item in sorted(cited.items())]
    origin = {"provider": "bench", "model": day["model"], "cost": round(day["cost_usd"] * 1e9),
              "passed": len(lede) + len(highlights)}
    return [("date", day["date"]), ("written", day["generated_at"]), ("final", True), ("headline", day["title"][:90]),
            ("lede", lede), ("highlights", highlights), ("citations", citations), ("origin", origin)]


def configuration(sources):
    lines = ["site:", "  title: Benchmark", "  description: The content of the build benchmark.",
             "  url: https://pulse.example", "  language: en", "  timeZone: UTC",
             "  contact: https://pulse.example/about/", "sources:"]
    lines += [f'  - {{id: {slug(name)}, name: "{name}", kind: news, side: trade, url: "https://{slug(name)}.example/feed/", '
              f'home: "https://{slug(name)}.example/"}}' for name in sorted(sources)]
    lines += ["charts:"]
    lines += [f'  - {{id: {chart}, title: "{title}", platform: {platform}, region: global, cadence: daily, size: 100, '
              f'code: {chart[:4].upper()}, '
              f'providers: [{{adapter: kworb, url: "https://charts.example/{chart}/"}}]}}'
              for chart, (platform, title) in CHARTS.items()]
    return "\n".join(lines) + "\n"


def main(tree, site):
    content, sources = os.path.join(site, "content"), set()

    def load(folder, name):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            return json.load(file)

    for folder, _, names in sorted(os.walk(tree)):
        if "news.json" not in names:
            continue
        bench_news = load(folder, "news.json")
        date = bench_news["date"]
        year = date[:4]
        sources |= {item["source"] for item in bench_news["items"]}
        dated = f"{year}/{date}.json"
        write(f"{content}/news/{dated}", "pulse.news/1", [("day", date), ("items", news(bench_news))])
        write(f"{content}/releases/{dated}", "pulse.releases/1",
              [("day", date), ("releases", releases(load(folder, "releases.json")))])
        write(f"{content}/gear/{dated}", "pulse.gear/1", [("day", date), ("items", gear(load(folder, "gear.json")))])
        write(f"{content}/digests/{dated}", "pulse.digest/1", digest(load(folder, "digest.json"), bench_news["items"]))
        for name in CHARTS:
            write(f"{content}/charts/{name}/{dated}", "pulse.chart/1", chart(load(folder, f"charts/{name}.json")))
    with open(f"{content}/pulse.yml", "w", encoding="utf-8") as file:
        file.write(configuration(sources))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
