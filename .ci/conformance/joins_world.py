#!/usr/bin/env python3
"""Releases, gear, names and their joins against the simulator's truth.

    joins_world.py PULSE SHARED [--days 60] [--step 8] [--start 2026-02-20T00:00:00Z] [--only names,gear,days]

names: texts of the simulator through the linker; gear: a year of headlines through the merge; days: simulated days of the whole
program. Prints a line of figures a part; ends with status 1 when a bar is missed.
"""
import argparse, collections, datetime as dt, json, os, pathlib, random, re, subprocess, sys, tempfile, unicodedata, urllib.parse, urllib.request

HERE = pathlib.Path(__file__).resolve().parent


def world_module():
    """The classes of world.py, which runs as a program when it is imported."""
    text = (HERE / "world.py").read_text().rsplit("\nmain()", 1)[0]
    module = type(sys)("world_check"); module.__file__ = str(HERE / "world.py")
    exec(compile(text, str(HERE / "world.py"), "exec"), module.__dict__)
    return module


W = world_module()


def inspect(pulse, kind, requests):
    lines = "".join(json.dumps(dict(r, id=n)) + "\n" for n, r in enumerate(requests))
    done = subprocess.run([pulse, "inspect", kind], input=lines.encode(), capture_output=True, check=True, timeout=900)
    answers = sorted((json.loads(l) for l in done.stdout.splitlines() if l.strip()), key=lambda a: a["id"])
    for a in answers:
        if "error" in a: raise SystemExit(f"inspect {kind}: {a['error']}")
    return answers


def fold(text):
    text = unicodedata.normalize("NFKD", text.lower().replace("$", "s"))
    return "".join(c for c in text if c.isalnum())


def parts(credit):
    """The artists of a credit, folded: as the simulator joins them."""
    names = re.split(r"\s*(?:,|&|\+|:|\(|\)| [Ff]eaturing | [Ff]eat\.? | [Ww]ith | [xX] | [Aa]nd )\s*", credit)
    return {fold(n) for n in names if fold(n)} | {fold(credit)}


def charts(world, at):
    """The editions of three months that a site would have stored."""
    world.now(at)
    editions = []
    for chart, subject in (("billboard/hot-100", "tracks"), ("billboard/billboard-200", "albums"), ("billboard/artist-100", "artists")):
        for edition in [e["edition"] for e in world.get(f"truth/editions/{chart}")["editions"] if e["published"] <= W.iso(at)][-12:]:
            rows = world.get(f"truth/chart/{chart}?edition={edition}")["rows"]
            editions.append(dict(subject=subject, entries=[dict(title=r["title"] if subject != "artists" else "", artist=r["artist"] or r["title"]) for r in rows]))
    for country in ("kr", "id", "ph", "th", "vn", "my", "sg"):
        for edition in [e["edition"] for e in world.get(f"truth/editions/kworb/{country}")["editions"] if e["published"] <= W.iso(at)][-12:]:
            rows = world.get(f"truth/chart/kworb/{country}?edition={edition}")["rows"]
            editions.append(dict(entries=[dict(title=r["title"], artist=", ".join([r["artist"]] + r["guests"])) for r in rows]))
    return editions


def names(bars, pulse, world, start, count):
    """Precision and recall of linked names on the simulator's own stories, whose facts say whom they name."""
    asked, wanted = [], []
    for month in range(6):
        at = start + dt.timedelta(days=30 * month)
        stories = world.get(f"truth/stories?from={W.iso(at)}&to={W.iso(at + dt.timedelta(days=14))}")["stories"]
        chosen = [(s, i) for s in stories for i in s["items"] if not s["kind"].startswith("gear")]
        random.Random(month).shuffle(chosen)
        editions = charts(world, at + dt.timedelta(days=14))
        # As many texts that name an artist as texts about companies, in which every name found is wrong.
        about = [c for c in chosen if c[0]["facts"].get("A")][:count // 12 + 1]
        other = [c for c in chosen if not c[0]["facts"].get("A")][:count // 12 + 1]
        for n, (story, item) in enumerate(about + other):
            excerpt = ""
            facts = story["facts"]
            if facts.get("T") and facts.get("E"): excerpt = f"The chart edition is dated {facts['E']} and lists “{facts['T']}” by {facts['A']}."
            request = dict(title=item["title"], excerpt=excerpt)
            if n == 0: request["editions"] = editions
            asked.append(request); wanted.append((story, item))
    right = wrong = missing = tracks_right = tracks_wrong = tracks_missing = 0
    examples = []
    for request, (story, item), answer in zip(asked, wanted, inspect(pulse, "names", asked)):
        facts, text = story["facts"], fold(request["title"] + " " + request["excerpt"])
        true = parts(facts["A"]) if facts.get("A") and not facts["A"] == "Soundtrack" else set()
        found = [fold(a) for a in answer["artists"]]
        for name in found:
            if name in true or name.removeprefix("the") in true: right += 1
            else: wrong += 1; examples.append(f"artist {name} in {item['title']}")
        if facts.get("A") and fold(facts["A"]) in text and true and not found: missing += 1; examples.append(f"no artist in {item['title']} ({facts['A']})")
        is_song = story["kind"].startswith(("hot100", "spotify", "youtube")) and facts.get("T")
        for title, credit in answer["tracks"]:
            if is_song and fold(re.sub(r"\s*[(\[].*", "", title)) == fold(re.sub(r"\s*[(\[].*", "", facts["T"])) and parts(credit) & true: tracks_right += 1
            else: tracks_wrong += 1; examples.append(f"track {title} by {credit} in {item['title']}")
        if is_song and fold(facts["T"]) in text and not answer["tracks"]: tracks_missing += 1; examples.append(f"no track in {item['title']} ({facts['T']})")
    precision = right / max(1, right + wrong); track_precision = tracks_right / max(1, tracks_right + tracks_wrong)
    bars.line("names", items=len(asked), artist_links=right + wrong, precision=round(precision, 4), recall=round(right / max(1, right + missing), 4),
              track_links=tracks_right + tracks_wrong, track_precision=round(track_precision, 4), track_recall=round(tracks_right / max(1, tracks_right + tracks_missing), 4))
    for line in examples[:40]: print("   ", line)
    bars.expect(precision >= .98 and track_precision >= .98, "names are linked with a precision of .98")


def gear(bars, pulse, world, start, weeks):
    """Announcements of several outlets in one group, and no two announcements in one; makers and kinds."""
    stories = world.get(f"truth/stories?from={W.iso(start)}&to={W.iso(start + dt.timedelta(days=7 * weeks))}")["stories"]
    items, group_of, facts = [], {}, {}
    for story in (s for s in stories if s["kind"].startswith("gear")):
        for item in story["items"]:
            f = story["facts"]
            excerpt = f"{item['title']}. {f['B']} describes {f['P']} as a {f['t']} priced at {f['pr']}."
            items.append(dict(id=item["url"], title=item["title"], source=item["source"], published=item["published"], excerpt=excerpt, tags=["News"]))
            group_of[item["url"]] = story["story"]; facts[item["url"]] = f
    answer = inspect(pulse, "gear", [dict(items=items)])[0]
    sizes = collections.Counter(group_of.values())
    pieces = collections.Counter(); mixed = 0; examples = []
    for group in answer["groups"]:
        names = {group_of[i] for i in group}
        mixed += len(names) > 1
        if len(names) > 1: examples.append("joined: " + " / ".join(i.rsplit("/", 2)[-1] or i.rsplit("/", 2)[-2] for i in group))
        for name in names: pieces[name] += 1
    several = [s for s, n in sizes.items() if n > 1]
    whole = [s for s in several if pieces[s] == 1]
    for s in several:
        if pieces[s] > 1: examples.append("apart: " + " / ".join(i["title"] for i in items if group_of[i["id"]] == s))
    brands = [answer["items"][i["id"]].get("brand") == facts[i["id"]]["B"] for i in items]
    wrong_brands = [(i["title"], answer["items"][i["id"]].get("brand")) for i, ok in zip(items, brands) if not ok]
    none = sum(1 for _, b in wrong_brands if b is None)
    lost = len(items) - sum(len(g) for g in answer["groups"])
    bars.line("gear", items=len(items), announcements=len(sizes), of_several_outlets=len(several), in_one=round(len(whole) / len(several), 4), false_joins=round(mixed / max(1, len(answer["groups"])), 4), lost=lost,
              makers_right=round(sum(brands) / len(brands), 4), makers_unknown=none, makers_wrong=len(wrong_brands) - none)
    for line in examples[:15]: print("   ", line[:240])
    for title, brand in [w for w in wrong_brands if w[1]][:10]: print("    maker", brand, "in", title)
    bars.expect(len(whole) / len(several) >= .95 and mixed / len(answer["groups"]) <= .02 and lost == 0, "gear announcements appear once")


def shown_releases(world, t):
    """address -> (title, artists, date) of every release that the sources show now, as the configuration asks for them."""
    def get(url):
        with urllib.request.urlopen(f"{world.url}/{url}", timeout=60) as answer: return json.loads(answer.read())
    day = t.date().isoformat(); found = {}
    for r in get(f"api.listenbrainz.org/1/explore/fresh-releases/?release_date={day}&days=14&past=true&future=true")["payload"]["releases"]:
        found[f"https://musicbrainz.org/release/{r['release_mbid']}"] = (r["release_name"], r["artist_credit_name"], r["release_date"])
    for r in get("api.deezer.com/editorial/0/releases?limit=50")["data"]:
        found[r.get("link") or f"https://www.deezer.com/album/{r['id']}"] = (r["title"], r["artist"]["name"], r["release_date"])
    apple = get("rss.marketingtools.apple.com/api/v2/gb/music/most-played/100/albums.json")["feed"]["results"]
    for r in apple:
        date = r.get("releaseDate")
        if date and (t.date() - dt.date.fromisoformat(date)).days <= 30: found[r["url"]] = (r["name"], r["artistName"], date)
    return found


def records(site, kind, member):
    for path in sorted((site.folder / "content" / kind).rglob("*.json")):
        yield from json.loads(path.read_text())[member]


def days(bars, pulse, world, folder, start, count, step):
    """Simulated days of the whole program: nothing lost, everything once, names right, and what a run costs early and late."""
    site = W.Site(pulse, folder); shown = {}; cost = {}
    for n in range(count * 24 // step):
        t = start + dt.timedelta(hours=step * n); world.now(t)
        report = site.folder / "report.json"
        done = site.run(world, t, "--report", str(report))
        if done.returncode: bars.expect(False, f"the run of {W.iso(t)} ends with status 0"); print(done.stderr[-500:]); return
        said = json.loads(report.read_text())
        cost.setdefault(n * step // 24, []).append((done.cpu, {s["name"]: s["ms"] for s in said["stages"]}))
        if t.hour >= 24 - step: shown.update(shown_releases(world, t))
        world.call("DELETE", "requests")
    score_releases(bars, site, shown)
    score_gear(bars, world, site, start, t, step)
    score_names(bars, world, site, start, t)
    score_cost(bars, cost, count)


def score_releases(bars, site, shown):
    stored = list(records(site, "releases", "releases")); holder = {}
    for r in stored:
        for link in r["links"]: holder.setdefault(link["url"], set()).add(r["id"])
    lost = [u for u in shown if u not in holder]
    # A release by the sources' own words: title, first artist, date.
    same = collections.defaultdict(list)
    for url, (title, artist, date) in shown.items():
        first = fold(re.split(r"\s*(?:,|&| [Ff]eaturing | [Xx] )\s*", artist)[0])
        same[(fold(title), first.removeprefix("the"), date)].append(url)
    several = {k: v for k, v in same.items() if len({u.split("/")[2] for u in v}) > 1}
    once = {k: v for k, v in several.items() if len(set().union(*(holder.get(u, set()) for u in v))) == 1}
    key_of = {u: k for k, v in same.items() for u in v}
    mixed = [r for r in stored if len({(k[0], k[2]) for k in (key_of.get(l["url"]) for l in r["links"]) if k}) > 1]
    notable = [r for r in stored if r.get("notable")]
    bars.line("releases", shown=len(shown), stored=len(stored), lost=len(lost), of_several_sources=len(several), in_one=len(once),
              in_one_share=round(len(once) / max(1, len(several)), 4), joined_of_different_titles_or_dates=len(mixed), notable=len(notable), ids_twice=len(stored) - len({r["id"] for r in stored}))
    for u in lost[:5]: print("    lost", u, shown[u])
    for k in [k for k in several if k not in once][:8]: print("    apart", k, several[k])
    for r in mixed[:5]: print("    joined", r["title"], r["artist"], r["date"], [shown.get(l["url"]) for l in r["links"]])
    bars.expect(not lost, "no release is lost"); bars.expect(len(once) >= .99 * len(several), "a release of several sources appears once")
    bars.expect(len(mixed) <= .02 * len(stored), "releases are not joined wrongly")


def score_gear(bars, world, site, start, end, step):
    feeds = ",".join(sorted(u for u in W.configured_feeds()))
    truth = world.get(f"truth/news?from={W.iso(start)}&to={W.iso(end)}&step={step}&scope=gear&feeds=" + urllib.parse.quote(feeds))["items"]
    holder = {}
    for item in records(site, "gear", "items"):
        for link in item["links"]: holder.setdefault(W.key(link["url"]), set()).add(item["id"])
    story_of = {W.key(i["url"]): i["story"] for i in truth}
    lost = [i["url"] for i in truth if W.key(i["url"]) not in holder]
    twice = [u for u, ids in holder.items() if len(ids) > 1]
    stories = collections.defaultdict(set); sizes = collections.Counter(); groups = collections.defaultdict(set)
    for url, story in story_of.items():
        sizes[story] += 1
        for i in holder.get(url, ()): stories[story].add(i); groups[i].add(story)
    several = [s for s, n in sizes.items() if n > 1]; once = [s for s in several if len(stories[s]) == 1]
    mixed = sum(1 for g in groups.values() if len(g) > 1)
    bars.line("gear-days", items=len(truth), lost=len(lost), in_two_records=len(twice), of_several_outlets=len(several), in_one=len(once), in_one_share=round(len(once) / max(1, len(several)), 4), false_joins=mixed)
    for s in [s for s in several if len(stories[s]) > 1][:5]: print("    apart", [i["title"] for i in truth if i["story"] == s])
    bars.expect(not lost and not twice, "no gear item is lost or kept twice"); bars.expect(len(once) >= .95 * len(several), "an announcement of several outlets appears once")
    bars.expect(mixed <= .02 * len(groups), "announcements are not joined wrongly")


def score_names(bars, world, site, start, end):
    facts = {}
    for story in world.get(f"truth/stories?from={W.iso(start)}&to={W.iso(end)}")["stories"]:
        for item in story["items"]: facts[W.key(item["url"])] = story
    right = wrong = named = missed = 0
    for item in records(site, "news", "items"):
        story = facts.get(W.key(item["url"]))
        if not story: continue
        artist = story["facts"].get("A"); true = parts(artist) if artist and artist != "Soundtrack" else set()
        found = [fold(s) for s in item.get("artists", [])]
        good = [s for s in found if s in true or s.removeprefix("the") in true or any(s.startswith(x) and s[len(x):].isdigit() for x in true)]
        right += len(good); wrong += len(found) - len(good)
        if len(found) > len(good) and wrong < 12: print("    named wrongly", found, "in", item["title"])
        if true and fold(artist) in fold(item["title"]): named += 1; missed += not found
    stories = [s for s in records(site, "stories", "stories") if len(s["items"]) > 1]
    bars.line("names-days", links=right + wrong, precision=round(right / max(1, right + wrong), 4), recall=round(1 - missed / max(1, named), 4), stories=len(stories),
              stories_that_name=sum(1 for s in stories if s.get("artists")), stories_that_name_tracks=sum(1 for s in stories if s.get("tracks")))
    bars.expect(right >= .98 * (right + wrong), "names of stored items are right")


def score_cost(bars, cost, count):
    """Mean CPU seconds and stage times of the runs of three days around day 10 and at the end."""
    def mean(span):
        runs = [r for day in span for r in cost.get(day, [])]
        stages = {k: round(sum(r[1].get(k, 0) for r in runs) / max(1, len(runs))) for k in runs[0][1]} if runs else {}
        return round(sum(r[0] for r in runs) / max(1, len(runs)), 3), stages
    early, late = min(10, count // 3 or 1), count
    (cpu_early, stages_early), (cpu_late, stages_late) = mean(range(early - 3, early)), mean(range(late - 3, late))
    bars.line("cost", **{f"cpu_day{early}": cpu_early, f"cpu_day{late}": cpu_late}, ratio=round(cpu_late / max(.001, cpu_early), 2))
    for name in stages_late: print(f"    {name}: {stages_early.get(name, 0)} ms on day {early}, {stages_late[name]} ms on day {late}")


def main():
    parser = argparse.ArgumentParser(); parser.add_argument("pulse"); parser.add_argument("shared")
    parser.add_argument("--days", type=int, default=60); parser.add_argument("--step", type=int, default=8); parser.add_argument("--start", default="2026-02-20T00:00:00Z")
    parser.add_argument("--items", type=int, default=200); parser.add_argument("--weeks", type=int, default=26)
    parser.add_argument("--only", default="names,gear,days"); parser.add_argument("--keep")
    options = parser.parse_args(); only = options.only.split(","); bars = W.Bars(); start = W.parse(options.start)
    pulse = os.path.abspath(options.pulse)
    world = W.World(options.shared)
    try:
        if "names" in only: names(bars, pulse, world, start, options.items)
        if "gear" in only: gear(bars, pulse, world, start, options.weeks)
        if "days" in only:
            with tempfile.TemporaryDirectory() as folder: days(bars, pulse, world, options.keep or folder, start, options.days, options.step)
    finally: world.stop()
    print("JOINS " + ("ok" if not bars.missed else "missed: " + "; ".join(bars.missed)))
    sys.exit(1 if bars.missed else 0)


main()
