"""What policy.sh measures: a site and its poisoned twin in Chromium. See there."""
import contextlib, datetime, functools, html, http.server, json, pathlib, re, shutil, subprocess, sys, tempfile, threading
from playwright.sync_api import Error, sync_playwright

PULSE, ROOT = sys.argv[1], pathlib.Path(sys.argv[2])
PAYLOADS = json.loads((ROOT / "Tests/SiteTests/Fixtures/payloads.json").read_text())
# Members by which records know each other, and words of a fixed list: without them there are no pages to look at.
SPARED = {"schema", "id", "day", "date", "edition", "fetched", "written", "published", "firstSeen", "lastSeen", "first",
          "latest", "started", "ended", "source", "story", "lead", "items", "voices", "sources", "members", "cites",
          "artists", "tracks", "chart", "platform", "path", "category", "origin", "tier", "status", "outcome", "newest"}
# Told by the page itself, from its first moment on.
WATCH = """window.broken = [];
addEventListener('securitypolicyviolation', e => broken.push(`${e.effectiveDirective} ${e.blockedURI}`));"""
INJECT = """() => { window.ran = 0;
  const script = document.createElement('script'); script.textContent = 'ran = 1'; document.body.append(script);
  const image = document.createElement('div'); image.innerHTML = '<img src=x onerror="ran = 2"><a href="javascript:void(ran = 3)">x</a>';
  document.body.append(image); image.querySelector('a').click();
  const style = document.createElement('style'); style.textContent = 'body { margin-top: 777px }'; document.body.append(style);
  const other = document.createElement('script'); other.src = 'https://evil.example/x.js'; document.body.append(other); }"""

def poison(value, key="", count=[0]):
    if isinstance(value, dict): return {k: v if k in SPARED else poison(v, k) for k, v in value.items()}
    if isinstance(value, list): return [poison(v, key) for v in value]
    if not isinstance(value, str): return value
    if key == "kind" and value in ("topic", "genre", "format", "viral"): return value
    count[0] += 1
    return PAYLOADS[count[0] % len(PAYLOADS)]

def build(folder, poisoned, headers):
    for name in ("Templates", "Public", "content"): shutil.copytree(ROOT / name, folder / name)
    if poisoned:
        for path in (folder / "content").rglob("*.json"):
            path.write_text(json.dumps(poison(json.loads(path.read_text())), ensure_ascii=False), "utf-8")
    subprocess.run([PULSE, "build", "--site", str(folder)] + ([] if headers else ["--policy-in-pages"]), check=True, stdout=subprocess.DEVNULL)
    return folder / "_site"

class Quiet(http.server.SimpleHTTPRequestHandler):
    policy = None
    def log_message(self, *_): pass
    def end_headers(self):
        if self.policy: self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

class Headed(Quiet):
    """Sends the policy that the shipped recipes send."""
    policy = re.search('Content-Security-Policy "([^"]+)"', subprocess.run([PULSE, "recipe", "nginx"], check=True, capture_output=True, text=True).stdout)[1]

@contextlib.contextmanager
def served(site, headers):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Headed if headers else Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()

def kinds(site, each):
    """Pages by the first part of their address and its depth, some of each."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        parts = path.relative_to(site).parts
        key = (parts[0] if len(parts) > 1 else path.name, len(parts), "-" in parts[-2] if len(parts) > 2 else "")
        found.setdefault(key, []).append("/" + path.relative_to(site).as_posix())
    return [p for pages in found.values() for p in ([pages[0], pages[-1], pages[len(pages) // 2]][:each])]

def visit(browser, url, pages, bypass, then):
    problems = []
    context = browser.new_context(bypass_csp=bypass, java_script_enabled=True)
    context.add_init_script(WATCH)
    page = context.new_page()
    page.on("dialog", lambda d: (problems.append(f"{page.url}: a dialog {d.message}"), d.dismiss()))
    page.on("console", lambda m: problems.append(f"{page.url}: {m.text}") if m.type == "error" and "404" not in m.text else None)
    page.on("pageerror", lambda e: problems.append(f"{page.url}: {e}"))
    page.on("request", lambda r: None if r.url.startswith((url, "data:")) else problems.append(f"{page.url}: asks {r.url}"))
    for path in pages:
        page.goto(url + path, wait_until="load")
        page.wait_for_timeout(60)
        problems += [f"{path}: {b}" for b in broken(page)]
        if not bypass or "search" in path or path == "/index.html": then(page, path, problems)
    context.close()
    return problems

def broken(page):
    """What the policy has refused on the page, also where the page has just led on to another one."""
    for _ in range(5):
        with contextlib.suppress(Error):
            return page.evaluate("window.broken ?? []")
        page.wait_for_load_state("load")
    return ["the page never comes to rest"]

def injected(page, path, problems, styles=False):
    """Nothing that gets into a page runs; this breaks the policy on purpose, so the watch is over."""
    quiet = len(problems)
    page.evaluate(INJECT)
    page.wait_for_timeout(60)
    ran, margin, broken = page.evaluate("[window.ran, getComputedStyle(document.body).marginTop, window.broken]")
    del problems[quiet:]
    if ran or margin == "777px" and not styles: problems.append(f"{path}: what was put into the page ran ({ran}, {margin})")
    if not any("script" in b for b in broken): problems.append(f"{path}: the policy did not see it ({broken})")

def typed(page, path, problems):
    """The command line and the search show names of the index."""
    field = page.locator("#find-q" if "search" in path else "#q")
    for word in ("script", "alert", "img", "evil", "javascript"):
        field.fill(word)
        if "search" in path: field.press("Enter")
        page.wait_for_timeout(250)

SHOWN = """() => [...document.querySelectorAll('table.full tbody tr')].map(r =>
  [r.cells[1].className, r.cells[1].textContent, ...[...r.querySelector('th').children].map(e => e.textContent.trim())])"""

ordinal = lambda day: datetime.date.fromisoformat(day).toordinal()
ROW = re.compile(r'<td class="rk">(\d+)</td>.*?<th scope="row">(?:<a href="([^"]*)"[^>]*>([^<]*))?', re.S)

def lines(page, ranks):
    """What some rows of a chart's page are about, whatever their spelling: a track by its address, others by title too."""
    rows = [(int(rank), href, title) for rank, href, title in ROW.findall(page.read_text())]
    return {rank: href if "/tracks/" in href else (href, re.sub(r"\W", "", html.unescape(title).lower())) for rank, href, title in rows if href and rank in ranks}

def renamed(site, chart, day, was, newest):
    """Ranks in an older edition, by ranks in the newest one, of what the one prints under another name than the other."""
    name = lambda row: (row["title"] or row["artist"], row["artist"] if row["title"] else "")
    now = {name(row) for row in newest}
    earlier = lines(site / f"charts/{chart}/{day}/index.html", {rank for key, rank in was.items() if key not in now})
    ranks = {line: rank for rank, line in sorted(earlier.items(), reverse=True)}
    own = lines(site / f"charts/{chart}/index.html", {row["rank"] for row in newest if name(row) not in was})
    return {rank: ranks[line] for rank, line in own.items() if line in ranks}

def moved(row, was, later, renamed):
    """Class and text of a row's movement against an edition, with those after it: the first of them that has the song tells
    where it came from, when the edition itself does not print it."""
    name = (row["title"] or row["artist"], row["artist"] if row["title"] else "")
    rank = was.get(name, renamed.get(row["rank"]))
    if rank is None:
        found = [(place, e) for place, (_, rows) in enumerate(later) for e in rows if (e["title"] or e["artist"], e["artist"] if e["title"] else "") == name]
        if not found: return ("", "–not in that edition")
        place, first = found[0]
        if first.get("status") == "new": return ("new", "NEW")
        if place == 0 and later[0][0]: rank = first.get("previous")
        if rank is None: return ("", "–not in that edition")
    steps = rank - row["rank"]
    return ("", "=unchanged") if not steps else ("up" if steps > 0 else "down", f"{'up' if steps > 0 else 'down'} {abs(steps)}")

def compared(browser, url, site):
    """The movement column of every chart against each edition that it offers, beside the editions' own files."""
    problems, count, other = [], 0, 0
    page = browser.new_page()
    for path in sorted((site / "charts").glob("*/index.html")):
        page.goto(f"{url}/charts/{path.parent.name}/", wait_until="load")
        select = page.locator("[data-compare]")
        if not select.count(): continue
        folder = site / select.get_attribute("data-compare").strip("/")
        edition = lambda day: json.loads((folder / f"{day}.json").read_text())["chart"]["entries"]
        newest = edition(max(p.stem for p in folder.glob("*.json")))
        own = page.evaluate(SHOWN)
        days = select.locator("option").evaluate_all("all => all.map(o => o.value)")
        held = sorted(p.stem for p in folder.glob("????-??-??.json"))
        rhythm = min(ordinal(b) - ordinal(a) for a, b in zip(held, held[1:]))
        if days[0] not in ("", held[-2]): problems.append(f"{path.parent.name}: the first choice is {days[0]}")
        for number, day in list(enumerate(days))[1:]:
            with page.expect_response(lambda r: r.url.endswith(f"{day}.json")): select.select_option(day)
            page.wait_for_function("d => document.querySelector('[data-against]').textContent == d", arg=select.locator(f"option[value='{day}']").text_content())
            shown = page.evaluate(SHOWN)
            was = {(e["title"] or e["artist"], e["artist"] if e["title"] else ""): e["rank"] for e in edition(day)}
            others = renamed(site, path.parent.name, day, was, newest)
            at = held.index(day)
            later = [(ordinal(d) - ordinal(before) < 1.5 * rhythm, edition(d)) for before, d in zip(held[at:], held[at + 1:])]
            other += len(others)
            for row, (kind, text, *_) in zip(newest, shown, strict=True):
                count += 1
                expected, found = moved(row, was, later, others), (kind.removeprefix("mv").strip(), text)
                if found != expected: problems.append(f"{path.parent.name} against {day}, {row['rank']}: {found}, not {expected}")
        select.select_option(index=0)
        page.wait_for_function("d => document.querySelector('[data-against]').textContent == d", arg=select.locator("option").first.text_content())
        if page.evaluate(SHOWN) != own: problems.append(f"{path.parent.name}: the first choice is not what the page shows")
    page.close()
    if not count: problems.append("no chart offers an edition to compare with")
    print(f"compared: {count} rows of charts with older editions, {other} of them under another name there, {len(problems)} problems")
    return problems

def main():
    failed = 0
    with tempfile.TemporaryDirectory() as work, sync_playwright() as pw:
        browser = pw.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, poisoned, headers, then in (
                ("as committed, policy in the pages", False, False, injected),
                ("as committed, policy in the recipes' headers, which leave styles free", False, True, functools.partial(injected, styles=True)),
                ("poisoned, policy off", True, False, typed)):
            folder = pathlib.Path(work) / str(len(name))
            folder.mkdir()
            site = build(folder, poisoned, headers)
            pages = kinds(site, 3 if poisoned else 2)
            with served(site, headers) as url:
                problems = visit(browser, url, pages, poisoned, then)
                if not poisoned and not headers: problems += compared(browser, url, site)
            print(f"{name}: {len(pages)} pages of {len(list(site.rglob('*.html')))}, {len(problems)} problems")
            for problem in problems[:12]: print("  " + problem[:300])
            failed += len(problems)
        browser.close()
    return 1 if failed else 0

sys.exit(main())
