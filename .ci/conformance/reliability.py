#!/usr/bin/env python3
"""What a machine can do to a run: the real binary over the simulator.

    reliability.py PULSE SHARED [--only disk,readonly,broken,clock,zone,two,signals,cache] [--signals 3]

Each part says what it saw in a line of figures. The same three bars hold everywhere: nothing that was kept is lost, nothing half
written or overwritten remains, and the next run on a sound machine gives what an undisturbed one gives.
"""
import argparse, datetime as dt, json, os, pathlib, random, re, shutil, signal, subprocess, sys, tempfile, time

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import world as W

T0 = dt.datetime(2026, 4, 21, 16)
T1 = dt.datetime(2026, 4, 21, 20)
LEAVE = ("runs/", "state.json")


class Case:
    """A site with one good run, and what an undisturbed second run makes of it."""
    def __init__(self, pulse, shared, folder):
        self.pulse, self.folder = pulse, pathlib.Path(folder)
        self.world = W.World(shared)
        self.base = W.Site(pulse, self.folder / "base")
        self.world.now(T0); self.must(self.base.run(self.world, T0))
        self.calm = self.copy("calm"); self.world.now(T1)
        begun = time.monotonic(); self.must(self.calm.run(self.world, T1)); self.length = time.monotonic() - begun
        self.content = self.calm.tree("content", LEAVE); self.pages = self.calm.tree("_site")
        self.count = 0

    @staticmethod
    def must(done):
        if done.returncode: raise SystemExit("RELIABILITY the first run failed: " + done.stderr[-800:])

    def copy(self, name=None):
        if name is None: self.count += 1; name = f"case-{self.count}"
        target = self.folder / name; shutil.copytree(self.base.folder, target, symlinks=True)
        return self.at(target)

    def at(self, folder):
        site = W.Site.__new__(W.Site); site.pulse, site.folder = self.pulse, pathlib.Path(folder)
        return site

    def wholeness(self, site):
        """What differs from the undisturbed second run, after one on a sound machine."""
        done = site.run(self.world, T1)
        differ = W.diff(self.content, site.tree("content", LEAVE))
        check = subprocess.run([self.pulse, "check", "--site", str(site.folder)], capture_output=True, text=True)
        return ([f"status {done.returncode}: {done.stderr[-200:]}"] if done.returncode else []) + differ + ([] if "content: sound" in check.stdout else ["not sound: " + check.stdout[-200:]])

    def leftovers(self, site): return [p for p in site.tree("content") if re.search(r"(^|/)\..*tmp|\.tmp", p)]


def sentence(text):
    """The last thing that was said, without log lines."""
    lines = [l for l in text.splitlines() if l.strip() and not re.match(r"\d{4}-\d\d-\d\dT.* (info|notice|warning|debug)", l)]
    return lines[-1] if lines else ""


def disk(bars, case):
    """A disk of a few megabytes that fills while a run writes."""
    if os.geteuid() != 0: bars.line("disk", skipped="needs root for a small tmpfs"); return
    used = sum(-(-p.stat().st_size // 4096) * 4 for part in ("content", "_site", ".pulse") for p in (case.base.folder / part).rglob("*") if p.is_file())
    said, wrong = [], []
    for spare in (40, 200, 600, 1500):
        place = case.folder / f"disk-{spare}"; place.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={used + spare}k", "tmpfs", str(place)], capture_output=True).returncode:
            bars.line("disk", skipped="a tmpfs cannot be mounted here"); return
        try:
            for part in ("content", "_site", ".pulse", "Templates", "Public"):
                if part in ("Templates", "Public"): os.symlink(case.base.folder / part, place / part)
                else:
                    try: shutil.copytree(case.base.folder / part, place / part)
                    except shutil.Error: pass
            site = case.at(place); before = site.tree("content", LEAVE)
            full = site.run(case.world, T1)
            said.append((full.returncode, sentence(full.stderr)))
            if full.returncode not in (0, 1) or full.returncode == 1 and not re.search("No space left|the disk is full", sentence(full.stderr)): wrong.append(f"spare {spare} KiB: {full.returncode} {full.stderr[-300:]}")
            after = site.tree("content", LEAVE); gone = [p for p in before if p not in after]
            broken = [p for p in after if p.endswith(".json") and not parses(place / "content" / p)]
            if gone or broken: wrong.append(f"spare {spare} KiB: gone {gone[:3]}, broken {broken[:3]}")
            subprocess.run(["mount", "-o", "remount,size=400m", str(place)], check=True)
            differ = case.wholeness(site)
            if differ: wrong.append(f"spare {spare} KiB, afterwards: {differ[:3]}")
        finally: subprocess.run(["umount", str(place)])
    bars.line("disk", sizes=len(said), ended_with_a_sentence=sum(1 for c, s in said if c == 1 and s), went_through=sum(1 for c, _ in said if c == 0), wrong=len(wrong))
    for code, s in said[:2]: print("   said:", code, s[:220])
    for w in wrong[:5]: print("   wrong:", w[:300])
    bars.expect(not wrong, "a full disk ends a run with a sentence and costs nothing")
    bars.expect(any(c == 1 for c, _ in said), "the disk was full")


def parses(path):
    try: json.loads(path.read_bytes()); return True
    except ValueError: return False


def readonly(bars, case):
    """content/ and the output on a read-only mount; as another user where mounting is not allowed."""
    wrong, said = [], []
    for part in ("content", "_site"):
        site = case.copy(); place = site.folder / part; before = site.tree(part)
        if os.geteuid() == 0:
            if subprocess.run(["mount", "--bind", str(place), str(place)], capture_output=True).returncode: bars.line("readonly", skipped="cannot be mounted here"); return
            subprocess.run(["mount", "-o", "remount,ro,bind", str(place)], check=True)
        else: subprocess.run(["chmod", "-R", "a-w", str(place)], check=True)
        try: done = site.run(case.world, T1)
        finally:
            if os.geteuid() == 0: subprocess.run(["umount", str(place)])
            else: subprocess.run(["chmod", "-R", "u+w", str(place)])
        said.append((done.returncode, sentence(done.stderr)))
        if done.returncode != 1 or str(place.name) not in sentence(done.stderr): wrong.append(f"{part}: {done.returncode} {done.stderr[-200:]}")
        if site.tree(part) != before: wrong.append(f"{part}: changed")
        differ = case.wholeness(site)
        if differ: wrong.append(f"{part}, afterwards: {differ[:3]}")
    bars.line("readonly", parts=2, ended_with_a_sentence=sum(1 for c, s in said if c == 1 and s), wrong=len(wrong))
    for code, s in said: print("   said:", code, s[:220])
    for w in wrong: print("   wrong:", w[:300])
    bars.expect(not wrong, "a read-only tree ends a run with a sentence and costs nothing")


def broken(bars, case, rounds=12):
    """A file of each kind that was cut, bit-flipped or edited by hand: named with its line, never overwritten, the rest is built."""
    chance = random.Random(11); wrong = []; unnoticed = harmless = named = 0
    files = [p for p in case.base.tree("content") if p.endswith(".json")]
    kinds = sorted({p.split("/")[0] for p in files})
    for n in range(rounds):
        kind = kinds[n % len(kinds)]; name = chance.choice([p for p in files if p.split("/")[0] == kind])
        site = case.copy(); path = site.folder / "content" / name; data = bytearray(path.read_bytes()); how = ("cut", "flipped", "edited")[n // len(kinds) % 3]
        if how == "cut": data = data[:chance.randrange(1, len(data) - 2)]
        elif how == "flipped": data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        else: data = data.replace(b'",', b'"', 1) if n % 2 else data + b"oops\n"
        path.write_bytes(data)
        built = subprocess.run([case.pulse, "build", "--site", str(site.folder), "--now", W.iso(T0)], capture_output=True, text=True)
        place = re.search(re.escape(name) + r":(\d+):(\d+): ", built.stdout + built.stderr)
        check = subprocess.run([case.pulse, "check", "--site", str(site.folder)], capture_output=True, text=True)
        checked = re.search(re.escape(name) + r":(\d+)", check.stdout)
        try: json.loads(bytes(data)); valid = True
        except ValueError: valid = False
        if built.returncode: wrong.append(f"{how} {name}: build ends with {built.returncode}: {built.stderr[-200:]}")
        elif not place and not valid and not checked: wrong.append(f"{how} {name}: nobody names it")
        if place: named += 1
        elif valid: harmless += 1   # a letter within a text: no program can know
        else: unnoticed += 1        # only check reads so far into the past
        if not (site.folder / "_site/index.html").exists(): wrong.append(f"{how} {name}: no front page")
        if place and path.read_bytes() == bytes(data):
            ran = site.run(case.world, T1)
            if path.read_bytes() != bytes(data): wrong.append(f"{how} {name}: overwritten by the run")
            if not re.search(re.escape(name) + r":(\d+):(\d+): ", ran.stdout + ran.stderr): wrong.append(f"{how} {name}: the run does not name it: {ran.returncode} {ran.stderr[-200:]}")
            path.write_bytes((case.base.folder / "content" / name).read_bytes())
            differ = case.wholeness(site)
            if differ: wrong.append(f"{how} {name}, afterwards: {differ[:3]}")
        shutil.rmtree(site.folder)
    bars.line("broken", files=rounds, kinds=len(kinds), named_with_their_place=named, still_valid=harmless, seen_by_check_alone=unnoticed, wrong=len(wrong))
    for w in wrong[:8]: print("   wrong:", w[:300])
    bars.expect(not wrong, "a broken file is named, kept as it is, and everything else is built")


def clock(bars, case):
    """The clock jumps a year forwards, and a year back: nothing is lost, and the next run at the right time is whole."""
    wrong = []
    for days in (365, -365, 1, -1):
        site = case.copy(); known = set(site.addresses()); editions = {p for p in site.tree("content") if p.startswith("charts/")}
        # The machine's clock is wrong, the internet is as it is.
        jumped = site.run(case.world, T1 + dt.timedelta(days=days))
        if jumped.returncode: wrong.append(f"{days} days: status {jumped.returncode} {jumped.stderr[-200:]}")
        for t in (T1, T1 + dt.timedelta(hours=4)):
            case.world.now(t); back = site.run(case.world, t)
            if back.returncode: wrong.append(f"{days} days, afterwards: status {back.returncode} {back.stderr[-200:]}")
        case.world.now(T1)
        lost = known - set(site.addresses()); gone = editions - set(site.tree("content"))
        missing = set(case.calm.addresses()) - set(site.addresses())
        if lost or gone or missing: wrong.append(f"{days} days: lost {len(lost)}, editions gone {len(gone)}, not fetched afterwards {len(missing)} {sorted(missing)[:2]}")
        shutil.rmtree(site.folder)
    bars.line("clock", jumps=4, wrong=len(wrong))
    for w in wrong: print("   wrong:", w[:300])
    bars.expect(not wrong, "a clock that jumps costs nothing")


def zone(bars, case):
    """A machine in another time zone writes the same bytes."""
    differ = []
    for name in ("Pacific/Kiritimati", "America/Anchorage", "Asia/Kathmandu"):
        site = case.copy(); old = os.environ.get("TZ"); os.environ["TZ"] = name
        try: site.run(case.world, T1)
        finally: os.environ.pop("TZ") if old is None else os.environ.update(TZ=old)
        differ += [f"{name}: {p}" for p in W.diff(case.content, site.tree("content", LEAVE)) + W.diff(case.pages, site.tree("_site"))]
        shutil.rmtree(site.folder)
    bars.line("zone", zones=3, files=len(case.content) + len(case.pages), differ=len(differ))
    for d in differ[:5]: print("   differs", d)
    bars.expect(not differ, "the machine's time zone changes no byte")


def two(bars, case):
    """Two runs at once: one does everything, the other says who is at work and ends with 1."""
    wrong, refused = [], ""
    for n in range(3):
        site = case.copy()
        runs = [subprocess.Popen(site.command("run", "--mirror", case.world.url, "--now", W.iso(T1)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) for _ in range(2)]
        said = [r.communicate()[1] for r in runs]; codes = sorted(r.returncode for r in runs)
        if codes != [0, 1]: wrong.append(f"statuses {codes}: {said[0][-200:]} / {said[1][-200:]}")
        refused = next((sentence(s) for s, r in zip(said, runs) if r.returncode == 1), refused)
        differ = W.diff(case.content, site.tree("content", LEAVE)) + W.diff(case.pages, site.tree("_site"))
        if differ: wrong.append(f"differs: {differ[:3]}")
        shutil.rmtree(site.folder)
    bars.line("two", pairs=3, wrong=len(wrong)); print("   said:", refused[:220])
    for w in wrong: print("   wrong:", w[:300])
    bars.expect(not wrong, "of two runs one waits for another time")


def signals(bars, case, times):
    """SIGTERM within each stage: a prompt end with a sentence that names the stage, and a whole next run."""
    chance = random.Random(5); seen, wrong, slow = {}, [], 0
    report = case.copy("timing"); where = report.folder / "report.json"; report.run(case.world, T1, "--report", str(where))
    stages = [(s["name"], s["ms"] / 1000) for s in json.loads(where.read_text())["stages"]]
    total = sum(s for _, s in stages) or 1; scale = max(1.0, case.length / (total + .1)); at = .05; moments = []
    for name, seconds in stages:
        moments += [at + seconds * scale * (i + .5) / times for i in range(times)]; at += seconds * scale
    for moment in moments + [chance.random() * case.length for _ in range(times)]:
        for number, word in ((signal.SIGTERM, "SIGTERM"),) if len(seen) % 4 else ((signal.SIGINT, "SIGINT"),):
            site = case.copy()
            process = subprocess.Popen(site.command("run", "--mirror", case.world.url, "--now", W.iso(T1)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            time.sleep(moment)
            if process.poll() is not None: process.communicate(); shutil.rmtree(site.folder); continue
            process.send_signal(number); begun = time.monotonic(); said = process.communicate()[1]; took = time.monotonic() - begun
            slow = max(slow, took); match = re.search(rf"ended by {word} during (.*?);", said)
            if process.returncode == 0: shutil.rmtree(site.folder); continue   # it was faster
            if process.returncode != 128 + number or not match: wrong.append(f"at {moment:.2f} s: status {process.returncode}, {said[-200:]}")
            else: seen[match.group(1)] = seen.get(match.group(1), 0) + 1
            if took > 5: wrong.append(f"at {moment:.2f} s: {took:.1f} s until the end")
            check = subprocess.run([case.pulse, "check", "--site", str(site.folder)], capture_output=True, text=True)
            if "content: sound" not in check.stdout: wrong.append(f"at {moment:.2f} s: {check.stdout[-200:]}")
            differ = case.wholeness(site)
            if differ: wrong.append(f"at {moment:.2f} s, afterwards: {differ[:3]}")
            shutil.rmtree(site.folder)
    bars.line("signals", ended=sum(seen.values()), slowest_s=round(slow, 2), wrong=len(wrong), stages="/".join(f"{k}:{v}" for k, v in sorted(seen.items())).replace(" ", "_"))
    for w in wrong[:5]: print("   wrong:", w[:300])
    bars.expect(not wrong, "SIGTERM ends a run at once, with a sentence, and costs nothing")
    bars.expect(len(seen) >= 4, "signals met at least four stages")


def cache(bars, case):
    """A cache of another version, cut or of noise: the pages are the same."""
    whole = (case.base.folder / ".pulse/site.cache").read_bytes(); chance = random.Random(3); wrong = []
    def noise(n): return bytes(chance.randrange(256) for _ in range(n))
    flipped = bytearray(whole); flipped[len(whole) // 2] ^= 16
    version = bytearray(whole); version[len("pulse site cache") + 1] ^= 1
    kinds = {"empty": b"", "one bit": bytes(flipped), "noise": noise(5000), "cut": whole[:len(whole) * 2 // 3], "another version": bytes(version), "longer": whole + noise(100)}
    for name, data in kinds.items():
        site = case.copy(); (site.folder / ".pulse/site.cache").write_bytes(data)
        done = site.run(case.world, T1)
        differ = W.diff(case.content, site.tree("content", LEAVE)) + W.diff(case.pages, site.tree("_site"))
        if done.returncode or differ: wrong.append(f"{name}: {done.returncode} {done.stderr[-200:]} {differ[:3]}")
        shutil.rmtree(site.folder)
    def digit(data):
        """The same with one digit changed, which leaves JSON as it should be."""
        places = [i for i, c in enumerate(data) if 48 <= c <= 57]; data = bytearray(data)
        if places: data[places[-1 - len(places) // 3]] ^= 1
        return bytes(data)
    for name, change in {"noise": lambda _: noise(3000), "one digit": digit}.items():
        site = case.copy()
        for p in (site.folder / ".pulse").rglob("*"):
            if p.is_file() and p.name != "site.cache": p.write_bytes(change(p.read_bytes()))
        done = site.run(case.world, T1)
        differ = W.diff(case.content, site.tree("content", LEAVE)) + W.diff(case.pages, site.tree("_site"))
        if done.returncode or differ: wrong.append(f"other caches of {name}: {done.returncode} {done.stderr[-200:]} {differ[:3]}")
        shutil.rmtree(site.folder)
    bars.line("cache", kinds=len(kinds) + 2, wrong=len(wrong))
    for w in wrong: print("   wrong:", w[:300])
    bars.expect(not wrong, "a cache that is not ours is none")


def main():
    parser = argparse.ArgumentParser(); parser.add_argument("pulse"); parser.add_argument("shared")
    parser.add_argument("--only", default="disk,readonly,broken,clock,zone,two,signals,cache"); parser.add_argument("--signals", type=int, default=2)
    options = parser.parse_args(); parts = options.only.split(","); bars = W.Bars(); begun = time.monotonic()
    bars.line = lambda part, **figures: print(f"RELIABILITY {part} " + " ".join(f"{k}={v}" for k, v in figures.items()), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        case = Case(os.path.abspath(options.pulse), options.shared, folder)
        try:
            for name, part in dict(disk=disk, readonly=readonly, broken=broken, clock=clock, zone=zone, two=two, cache=cache).items():
                if name in parts: part(bars, case)
            if "signals" in parts: signals(bars, case, options.signals)
        finally: case.world.stop()
    print(f"RELIABILITY {round(time.monotonic() - begun)} s")
    print("RELIABILITY " + ("ok" if not bars.missed else "missed: " + "; ".join(bars.missed)))
    sys.exit(1 if bars.missed else 0)


if __name__ == "__main__": main()
