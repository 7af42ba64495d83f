#!/usr/bin/env python3
"""Releases, gear, names and their joins against the simulator's truth.

    joins_world.py PULSE SHARED [--days 60] [--start 2026-02-20T00:00:00Z] [--only names,gear,days]

names: texts of the simulator through the linker; gear: a year of headlines through the merge; days: simulated days of the whole
program. Prints a line of figures a part; ends with status 1 when a bar is missed.
"""
import argparse, collections, datetime as dt, itertools, json, os, pathlib, random, re, subprocess, sys, tempfile, unicodedata, urllib.parse

sys.argv, ARGUMENTS = [sys.argv[0], "-", "-"], sys.argv[1:]
import importlib.util
HERE = pathlib.Path(__file__).resolve().parent
SPEC = importlib.util.spec_from_file_location("world_check", HERE / "world.py")


def world_module():
    """The classes of world.py, which runs as a program when it is imported as one."""
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


def main():
    parser = argparse.ArgumentParser(); parser.add_argument("pulse"); parser.add_argument("shared")
    parser.add_argument("--days", type=int, default=60); parser.add_argument("--start", default="2026-02-20T00:00:00Z")
    parser.add_argument("--items", type=int, default=200); parser.add_argument("--weeks", type=int, default=26)
    parser.add_argument("--only", default="names,gear,days"); parser.add_argument("--keep")
    options = parser.parse_args(ARGUMENTS); only = options.only.split(","); bars = W.Bars(); start = W.parse(options.start)
    pulse = os.path.abspath(options.pulse)
    world = W.World(options.shared)
    try:
        if "names" in only: names(bars, pulse, world, start, options.items)
        if "gear" in only: gear(bars, pulse, world, start, options.weeks)
    finally: world.stop()
    print("JOINS " + ("ok" if not bars.missed else "missed: " + "; ".join(bars.missed)))
    sys.exit(1 if bars.missed else 0)


main()
