#!/usr/bin/env python3
"""What a run every four hours costs over years of archive, against the world simulator: CPU seconds by stage, memory, files.

    four_hourly.py PULSE SHARED [YEARS…]

Three simulated weeks are fetched and then repeated into the past, every time with other addresses and other songs, until
the archive is as old as asked; the same runs are then measured over each age. The bar, of the runs with few news: at most
0.5 CPU s without the stages that wait for the network, and the same at every age within 20 %.
"""
import datetime as dt, hashlib, json, os, pathlib, re, resource, shutil, statistics, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".ci/conformance"))
from world import Site, World, iso, parse

WEEKS = 3
START = parse("2026-04-20T00:00:00Z")
RUNS = 6
DATE = re.compile(r"20\d\d-\d\d-\d\d")


def shifted(text, days, mark):
    """A stored file as it would have been `days` earlier: other dates, ids, addresses and songs."""
    text = DATE.sub(lambda found: (dt.date.fromisoformat(found[0]) - dt.timedelta(days)).isoformat(), text)
    text = re.sub(r'("(?:id|story|lead)":")([0-9a-z]+)"', lambda m: f'{m[1]}{hashlib.sha256((m[2] + mark).encode()).hexdigest()[:13]}"', text)
    text = re.sub(r'("(?:items|members|cites)":\[)([^\]]*)\]', lambda m: m[1] + re.sub(r'"([0-9a-z]{10,})"', lambda n: '"' + hashlib.sha256((n[1] + mark).encode()).hexdigest()[:13] + '"', m[2]) + "]", text)
    text = re.sub(r'("url":"https?://[^"]+)"', lambda m: f'{m[1]}?{mark}"', text)
    return re.sub(r'("rank":\d+,"title":")([^"]+)"(,"artist":")([^"]+)"',
                  lambda m: f'{m[1]}{m[2]} {mark}"{m[3]}{m[4]} {int(mark[1:]) // 8}"' if is_new(m[2]) else m[0], text)


def is_new(song):
    """A fifth of the songs of three weeks debuted in them, as on a chart of a hundred with eight debuts a week; an artist
    stays half a year."""
    return hashlib.sha256(song.encode()).digest()[0] < 51


def age(content, years):
    """Repeats what is in `content` into the past."""
    files = [p for kind in ("news", "stories", "charts", "releases", "gear", "digests", "trends", "runs") for p in (content / kind).rglob("*.json")]
    first, last = (START.date() + dt.timedelta(1)), START.date() + dt.timedelta(WEEKS * 7)
    texts = [(p, p.read_text()) for p in files]
    oldest = last - dt.timedelta(int(365.25 * years))
    for block in range(1, 60 * years):
        days = block * WEEKS * 7
        if last - dt.timedelta(days) < oldest: break
        for path, text in texts:
            day = dt.date.fromisoformat(path.stem)
            if not first <= day <= last: continue
            moved = day - dt.timedelta(days)
            target = path.parent.parent / str(moved.year) / f"{moved}.json"
            target.parent.mkdir(exist_ok=True)
            if not target.exists(): target.write_text(shifted(text, days, f"b{block}"))


def measured(site, world, t):
    world.now(t)
    report = site.folder.parent / "report.json"
    before = stamps(site.folder / "content"), stamps(site.folder / "_site")
    done = subprocess.Popen(site.command("run", "--mirror", world.url, "--now", iso(t), "--report", str(report)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    error = done.stderr.read().decode()
    _, status, usage = os.wait4(done.pid, 0)
    if status: sys.exit(error[-1000:])
    told = json.loads(report.read_text())
    after = stamps(site.folder / "content"), stamps(site.folder / "_site")
    stages = {stage["name"]: stage.get("cpu", 0) / 1000 for stage in told["stages"]}
    return {"cpu": usage.ru_utime + usage.ru_stime, "mb": usage.ru_maxrss // 1024, "stages": stages,
            "own": usage.ru_utime + usage.ru_stime - stages["fetch"], "new": sum(s.get("new", 0) for s in told["sources"]),
            "content": changed(before[0], after[0]), "site": changed(before[1], after[1])}


def stamps(folder): return {p: p.stat().st_mtime_ns for p in folder.rglob("*") if p.is_file()}
def changed(old, new): return sum(1 for p, at in new.items() if old.get(p) != at)


def main():
    pulse, shared, ages = os.path.abspath(sys.argv[1]), sys.argv[2], [int(y) for y in sys.argv[3:]] or [1, 3]
    scratch = pathlib.Path(tempfile.mkdtemp(dir="/dev/shm" if os.path.isdir("/dev/shm") else None))
    missed, costs = [], {}
    world = World(shared)
    try:
        young = Site(pulse, scratch / "young")
        t = START
        while t < START + dt.timedelta(WEEKS * 7 + 1):
            world.now(t)
            done = young.run(world, t, "--output", str(scratch / "out"))
            if done.returncode: sys.exit(done.stderr[-1000:])
            t += dt.timedelta(hours=24)
        for years in ages:
            site = Site.__new__(Site)
            site.pulse, site.folder = pulse, scratch / f"y{years}"
            shutil.copytree(young.folder, site.folder, symlinks=True)
            shutil.rmtree(site.folder / ".pulse", ignore_errors=True)
            age(site.folder / "content", years)
            measured(site, world, t)                 # fills the caches, as the run before did
            runs = [measured(site, world, t + dt.timedelta(hours=4 * n)) for n in range(1, RUNS + 1)]
            for run in runs:
                print(f"  years={years} cpu_s={run['cpu']:.2f} own_cpu_s={run['own']:.2f} mb={run['mb']} new={run['new']} content_files={run['content']} site_files={run['site']} "
                      + " ".join(f"{name}={value:.2f}" for name, value in run["stages"].items()), flush=True)
            costs[years] = statistics.median(run["own"] for run in runs)
            files = sum(1 for p in (site.folder / "content").rglob("*.json"))
            print(f"FOUR-HOURLY years={years} content_files={files} own_cpu_s={costs[years]:.2f} cpu_s={statistics.median(r['cpu'] for r in runs):.2f} peak_mb={max(r['mb'] for r in runs)}", flush=True)
            if costs[years] > .5: missed.append(f"{years} years: {costs[years]:.2f} CPU s instead of 0.5")
            shutil.rmtree(site.folder)
        if max(costs.values()) > 1.2 * min(costs.values()): missed.append(f"costs grow with the archive: {costs}")
    finally:
        world.stop()
        shutil.rmtree(scratch, ignore_errors=True)
    for what in missed: print("  short of the bar:", what)
    sys.exit(1 if missed else 0)


if __name__ == "__main__": main()
