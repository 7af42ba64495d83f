#!/usr/bin/env python3
"""Every fault kind of the simulator against every kind of source, in one small site.

    faults.py PULSE SHARED [--only KIND,…]

One source of each kind (feed formats, releases, charts by adapter) is fetched well, then all of them under one fault at a
moment at which most have something new, then well again. Each fault must leave: status 0, a reason for every failure, every
record that was there, no row of a chart that is not the truth, no item that no outlet printed, nothing of the machine
(/etc/passwd, metadata services), a sound archive; and after it everything that the sources show is kept and nothing fails any
more.
"""
import argparse, collections, datetime as dt, json, pathlib, re, shutil, subprocess, sys, tempfile, time

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import world as W
import year as Y

# WordPress, with advertising; Atom; RSS of Ghost, Condé Nast and the Guardian; gear; four makers of releases; each adapter.
KINDS = ["billboard", "music-ally", "hypebot", "pitchfork", "guardian", "cmu", "synthtopia", "sound-on-sound", "listenbrainz-releases", "deezer-releases",
         "musicbrainz-releases", "apple-releases", "billboard-hot-100", "billboard-200", "billboard-artist-100", "spotify-global", "spotify-kr", "spotify-global-weekly",
         "apple-us-songs", "apple-us-albums", "itunes-us-songs", "deezer-tracks", "deezer-albums", "listenbrainz-week"]
START = dt.datetime(2026, 4, 20, 20)   # a Monday; Billboard's charts, the daily ones and news follow until Tuesday night
FAULTY = dt.datetime(2026, 4, 21, 20)


def small(site):
    """Leaves one source of each kind in the configuration."""
    path = site.folder / "content/pulse.yml"
    parts = re.split(r"(?m)^(?=  (?:- |#)|sources:|charts:)", path.read_text()); kept = []
    for part in parts:
        name = re.match(r"  - (?:\{id: |id: )([\w-]+)", part)
        if name is None or name.group(1) in KINDS: kept.append(part)
    text = "".join(kept)
    path.write_text(re.sub(r"totalTimeout: \d+", "totalTimeout: 4", text))
    return set(re.findall(r"(?m)^  - (?:\{id: |id: )([\w-]+)", text))


def shown(truth, t):
    """Addresses that the feeds of the small site show at a moment."""
    found = set(); sources = Y.configured(); now = truth.util.parse_time(W.iso(t))
    for id in KINDS:
        feed = truth.feed(sources[id][0])
        if feed: found |= {W.key(i.canonical) for i in truth.feeds.feed_window(truth.store, feed, now) if "/product-recommendations/" not in i.canonical}
    return found


def made(site, known):
    """Items that no outlet printed: halves of entries, and entries that ran into their neighbours."""
    items = [i for kind in ("news", "gear") for p in (site.folder / "content" / kind).rglob("*.json") for i in json.loads(p.read_text())["items"]]
    return [f"{i['url']} {i['title']}" for i in items if W.key(i["url"]) not in known and not Y.is_injected(i["url"], i["title"])]


def main():
    parser = argparse.ArgumentParser(); parser.add_argument("pulse"); parser.add_argument("shared"); parser.add_argument("--only")
    options = parser.parse_args(); bars = W.Bars(); truth = Y.Truth(options.shared)
    import os
    pulse = os.path.abspath(options.pulse); begun = time.monotonic()
    faults = Y.FAULTS + Y.DRIFTS + Y.SLOW
    if options.only: faults = [f for f in faults if f[0] in options.only.split(",")]
    world = W.World(options.shared)
    with tempfile.TemporaryDirectory() as folder:
        base = W.Site(pulse, pathlib.Path(folder) / "base", patience=4)
        present = small(base)
        bars.expect(present == set(KINDS), f"the small site has every kind: {sorted(set(KINDS) - present)} are missing")
        for hours in (0, 4):
            world.now(START + dt.timedelta(hours=hours)); base.run(world, START + dt.timedelta(hours=hours), verb="fetch")
        before = set(base.addresses()); cells = collections.Counter()
        # What a site has that never meets a fault: a chart that waits for its next edition, as this one does, misses nothing.
        calm = W.Site.__new__(W.Site); calm.pulse, calm.folder = pulse, pathlib.Path(folder) / "calm"
        shutil.copytree(base.folder / "content", calm.folder / "content")
        for hours in (0, 4, 8):
            world.now(FAULTY + dt.timedelta(hours=hours)); calm.run(world, FAULTY + dt.timedelta(hours=hours), verb="fetch")
        def editions(site, chart): return {p.name for p in (site.folder / f"content/charts/{chart}").rglob("*.json")}
        for n, (kind, args) in enumerate(faults):
            name = kind + "".join(f":{v}" for k, v in args.items() if k in ("variant", "code", "mode", "status", "fraction"))
            site = W.Site.__new__(W.Site); site.pulse, site.folder = pulse, pathlib.Path(folder) / f"case-{n}"
            shutil.copytree(base.folder / "content", site.folder / "content")
            report = site.folder / "report.json"
            world.now(FAULTY); world.call("PUT", "faults", json.dumps([{"match": "*", "kind": kind, "args": args}]))
            faulty = site.run(world, FAULTY, "--report", str(report), verb="fetch")
            world.call("DELETE", "faults")
            said = json.loads(report.read_text())["sources"] if faulty.returncode == 0 else []
            bad = [s for s in said if s["outcome"] in ("failed", "suspect")]; mute = [s["id"] for s in bad if not s.get("problem")]
            lost = before - set(site.addresses())
            # A server that asked for a pause is obeyed; the run after that is the first to ask it again.
            for hours in (4, 8) if kind == "status" else (4,):
                after = FAULTY + dt.timedelta(hours=hours); world.now(after); well = site.run(world, after, "--report", str(report), verb="fetch")
            still = [s["id"] for s in json.loads(report.read_text())["sources"] if s["outcome"] in ("failed", "suspect")] if well.returncode == 0 else ["the run itself"]
            still = [s for s in still if not (editions(site, s) and editions(site, s) >= editions(calm, s) and (site.folder / f"content/quarantine/{s}").is_dir())]
            unseen = shown(truth, after) - set(site.addresses())
            foreign = made(site, before | shown(truth, FAULTY) | shown(truth, after))
            total, examples = collections.Counter(), []
            Y.Editions(truth, site).score(total, examples)
            false = total["false_rows"] + total["unknown"] + total["computed_false"]
            leaks = [str(p) for p in (site.folder / "content").rglob("*.json") if re.search(rb"root:[x*]:0|ami-id|security-credentials", p.read_bytes())]
            checked = subprocess.run([pulse, "check", "--site", str(site.folder)], capture_output=True, text=True, timeout=120)
            damage = "content: sound" not in checked.stdout
            cells["cells"] += len(said); cells["told"] += len(bad)
            ok = not (faulty.returncode or well.returncode or mute or lost or still or unseen or foreign or false or leaks or damage)
            print(f"FAULTS {name}: told={len(bad)}/{len(said)} mute={len(mute)} lost={len(lost)} false={false} lost_letters={total['lost_letters']} still={len(still)} unseen={len(unseen)} made={len(foreign)} leaks={len(leaks)} damage={int(damage)}" + ("" if ok else "  MISSED"), flush=True)
            if not ok:
                for line in (faulty.stderr[-300:] if faulty.returncode else "", *examples[:3], *(f"still {s}" for s in still[:4]), *(f"unseen {u}" for u in sorted(unseen)[:3]), *(f"made {m}" for m in foreign[:3]), *(f"mute {m}" for m in mute[:3])):
                    if line: print("   ", line[:300])
                if damage: print("   ", checked.stdout[-300:])
                bars.expect(False, f"{name} leaves everything right")
            shutil.rmtree(site.folder)
        world.stop()
    print(f"FAULTS {len(faults)} faults x {len(KINDS)} kinds of sources, {cells['told']} of {cells['cells']} outcomes told as bad, {round(time.monotonic() - begun)} s")
    print("FAULTS " + ("ok" if not bars.missed else "missed: " + "; ".join(bars.missed)))
    sys.exit(1 if bars.missed else 0)


if __name__ == "__main__": main()
