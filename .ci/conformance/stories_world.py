#!/usr/bin/env python3
"""Drives the binary through simulated days and compares its stories with the simulator's truth.

    stories_world.py PULSE SHARED [--days 6] [--start 2026-04-20T00:00:00Z] [--examples 5]

The simulator's generated articles come with the story that each belongs to; real ones do not and are left out of the figures. Prints
one line; ends with status 1 when a bar is missed: 95 of 100 of those stories in one piece, and 2 of 100 joins wrong, counted three ways
(articles beside those of another story, stories that hold such articles, pairs of articles).
"""
import argparse, collections, datetime as dt, itertools, json, os, pathlib, sys, tempfile, time
from world import Bars, Site, World, iso, key, parse


def kept(site):
    """canonical address -> its article, and article -> our story."""
    articles, story_of = {}, {}
    for path in sorted((site.folder / "content/news").rglob("*.json")):
        for item in json.loads(path.read_text())["items"]: articles[key(item["url"])] = item
    for path in sorted((site.folder / "content/stories").rglob("*.json")):
        for story in json.loads(path.read_text())["stories"]:
            for item in story["items"]:
                if item in story_of: sys.exit(f"stories_world: article {item} is in two stories: {story_of[item]} and {story['id']}")
                story_of[item] = story["id"]
    return articles, story_of


def figures(truth, articles, story_of):
    """What became of each true story of which at least two articles were kept, and what our stories mix."""
    groups, true_of, titles = {}, {}, {}
    for story in truth:
        items = [articles[key(i["url"])] for i in story["items"] if key(i["url"]) in articles]
        for item in items:
            true_of[item["id"]] = story["story"]
            titles[item["id"]] = f"{item['published'][5:16]} {item['source']}: {item['title']}"
        if len(items) > 1: groups[story["story"]] = [i["id"] for i in items]
    ours = collections.defaultdict(list)
    for item in true_of: ours[story_of.get(item, item)].append(item)
    split = {name: items for name, items in groups.items() if len({story_of.get(i, i) for i in items}) > 1}
    largest = sum(max(collections.Counter(story_of.get(i, i) for i in items).values()) for items in groups.values())
    joined = {name: items for name, items in ours.items() if len(items) > 1}
    mixed = {name: items for name, items in joined.items() if len({true_of[i] for i in items}) > 1}
    strays = sum(len(items) - max(collections.Counter(true_of[i] for i in items).values()) for items in mixed.values())
    pairs = [(a, b) for items in joined.values() for a, b in itertools.combinations(items, 2)]
    wrong = sum(true_of[a] != true_of[b] for a, b in pairs)
    share = lambda part, whole: round(part / max(1, whole), 4)
    return dict(
        stories=len(groups), articles=sum(map(len, groups.values())), whole=share(len(groups) - len(split), len(groups)),
        articles_in_one=share(largest, sum(map(len, groups.values()))), false_articles=share(strays, len(true_of)),
        mixed_stories=share(len(mixed), len(joined)), false_pairs=share(wrong, len(pairs))), split, mixed, titles


def main():
    parser = argparse.ArgumentParser(); parser.add_argument("pulse"); parser.add_argument("shared")
    parser.add_argument("--days", type=int, default=6); parser.add_argument("--start", default="2026-04-20T00:00:00Z")
    parser.add_argument("--examples", type=int, default=5)
    options = parser.parse_args(); start = parse(options.start); bars = Bars(); world = World(options.shared)
    moved, addresses, cpu, begun = 0, set(), [], time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        site = Site(os.path.abspath(options.pulse), pathlib.Path(folder) / "stories")
        before = {}
        for i in range(options.days * 6):
            t = start + dt.timedelta(hours=4 * i); world.now(t); done = site.run(world, t)
            if done.returncode: sys.exit(f"stories_world: the run at {iso(t)} ended with {done.returncode}: {done.stderr[-400:]}")
            cpu.append(done.cpu); articles, story_of = kept(site)
            moved += sum(story_of.get(item) != story for item, story in before.items())
            addresses |= set(story_of.values()); before = story_of
        # Of the last day some reports are still to come; of the first, some were out of the feeds already.
        truth = world.get(f"truth/stories?from={iso(start)}&to={iso(t - dt.timedelta(hours=12))}")["stories"]
        found, split, mixed, titles = figures(truth, articles, story_of)
    bars.line("stories", runs=options.days * 6, **found, moved_articles=moved,
              addresses=len(addresses), addresses_gone=len(addresses - set(story_of.values())),
              cpu_last_day=round(sum(cpu[-6:]) / 6, 3), cpu_day_9=round(sum(cpu[48:54]) / max(1, len(cpu[48:54])), 3), seconds=round(time.monotonic() - begun))
    for what, examples in (("split", split), ("mixed", mixed)):
        for items in list(examples.values())[:options.examples]:
            print(f"   {what}")
            for item in items: print(f"      {story_of.get(item, '-')} {titles[item]}")
    bars.expect(found["whole"] >= .95, "95 of 100 stories are in one piece")
    for name in ("false_articles", "mixed_stories", "false_pairs"): bars.expect(found[name] <= .02, f"{name} at most 2 of 100")
    world.stop()
    sys.exit(1 if bars.missed else 0)


if __name__ == "__main__": main()
