#!/usr/bin/env python3
"""Asks the six calls of nginx and Caddy with the text of `pulse recipe`, of `pulse serve`, and of the ES module.

usage: servers.py PULSE      prints one line of figures; status 1 when any answer is wrong
"""
import html, http.client, json, os, re, shutil, signal, socket, subprocess, sys, tempfile, time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
API = "/api/v1/industry-pulse"
NOW = "2026-08-21T22:00:00Z"


class Checks:
    """Counts what was asked, and says what was wrong."""

    def __init__(self):
        self.count, self.misses = 0, []

    def __call__(self, what, good):
        self.count += 1
        if not good:
            self.misses.append(what)
            print(f"MISS {what}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(port, path):
    """Status, headers and body; the path is sent as it is, dots included."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.putrequest("GET", path, skip_host=True)
    connection.putheader("Host", f"localhost:{port}")
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


def wait(port, process):
    for _ in range(300):
        if process.poll() is not None:
            sys.exit(f"a server ended with status {process.returncode} before it listened")
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    sys.exit(f"{process.args[0]} did not listen within 30 s")


def build(pulse, work):
    site = work / "site"
    for name in ("content", "Templates", "Public"):
        shutil.copytree(ROOT / name, site / name)
    for command in (["digest", "--offline"], ["run", "--offline"]):
        done = subprocess.run([pulse, *command, "--site", site, "--now", NOW], capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"pulse {command[0]}: {done.stdout}{done.stderr}")
    return site


def expectations(api):
    """(query, the file that answers or None for 404), for whatever the site holds."""
    digests = sorted(path.stem for path in (api / "digest").glob("2*.json"))
    platforms = sorted({path.stem.rsplit("-", 1)[0] for path in (api / "charts/movers").glob("*.json")} - {"all"})
    charts = sorted(path.stem for path in (api / "charts").glob("*.json") if path.stem != "movers")
    genres = sorted(path.stem for path in (api / "releases/genre").glob("*.json"))
    asked = [("/digest", "digest.json"), ("/charts", "charts.json"), ("/charts/movers", "charts/movers.json"),
             ("/news", "news.json"), ("/releases", "releases.json"), ("/gear", "gear.json"),
             ("/charts/movers?days=30", "charts/movers/all-30d.json"), ("/charts/movers?days=1", "charts/movers/all-1d.json"),
             ("/charts/movers?days=99", "charts/movers.json"), ("/news?days=99", "news.json"),
             ("/releases?days=99", "releases.json"), ("/news?category=", "news.json"), ("/gear?kind=any", "gear.json")]
    asked += [(f"/digest?date={day}", f"digest/{day}.json") for day in digests]
    asked += [(f"/charts?platform={name}", f"charts/{name}.json") for name in charts]
    for name in platforms:
        asked.append((f"/charts/movers?platform={name}", f"charts/movers/{name}-7d.json"))
        asked += [(f"/charts/movers?platform={name}&days={days}", f"charts/movers/{name}-{days}d.json") for days in (1, 7, 30)]
        asked.append((f"/charts/movers?days=30&platform={name}", f"charts/movers/{name}-30d.json"))
    for name in ("legal", "people", "tech", "deals", "charts", "live", "releases", "screen-awards", "artists", "other"):
        asked.append((f"/news?category={name}", f"news/{name}.json"))
    asked += [(f"/news?user_tier={tier}", f"news/tier/{tier}.json") for tier in ("creator", "developer", "monetizer")]
    asked += [(f"/news?days={days}", f"news/days/{days}.json") for days in (1, 7, 30)]
    asked.append(("/news?category=tech&days=7&user_tier=creator", "news/tech.json"))
    asked += [(f"/releases?genre={name}", f"releases/genre/{name}.json") for name in genres]
    asked += [(f"/releases?days={days}", f"releases/days/{days}.json") for days in (7, 30)]
    for wrong in ("..", "../news", "%2e%2e%2fnews", "..%2F..%2Fetc%2Fpasswd", "/etc/passwd", "a.b", "a%00b", "x" * 300, "unknown"):
        asked += [(f"/digest?date={wrong}", None), (f"/charts?platform={wrong}", None),
                  (f"/charts/movers?platform={wrong}", None), (f"/news?category={wrong}", None),
                  (f"/news?user_tier={wrong}", None), (f"/releases?genre={wrong}", None)]
    asked += [("/digest?date=1999-01-01", None), ("/news?category=2026-08-21", None), ("/unknown", None), ("/charts/none.json", None)]
    return asked


def same(body, file, serve):
    """The server's answer is the file; the preview server may write its JSON anew."""
    wanted = file.read_bytes()
    return json.loads(body) == json.loads(wanted) if serve else body == wanted


def check_calls(name, port, site, checks, serve=False):
    out = site / "_site"
    missing = (out / "404.html").read_bytes()
    for query, file in expectations(out / API[1:]):
        status, headers, body = get(port, API + query)
        label = f"{name}: {query[:80]}"
        checks(f"{label} CORS header {headers.get('access-control-allow-origin')}", headers.get("access-control-allow-origin") == "*")
        if file is None:
            checks(f"{label} is {status}, not 404", status == 404)
            checks(f"{label} shows another page than 404.html", body.startswith(missing) if serve else body == missing)
            continue
        path = out / API[1:] / file
        checks(f"{label}: there is no {file}", path.exists())
        checks(f"{label} is {status}, not 200", status == 200)
        checks(f"{label} is {headers.get('content-type')}", headers.get("content-type", "").startswith("application/json"))
        checks(f"{label} is not {file}", path.exists() and status == 200 and same(body, path, serve))
    check_files(name, port, out, checks)


def check_files(name, port, out, checks):
    """Pages, types of files, and nothing from outside of the folder."""
    types = {"/": "text/html", "/news/": "text/html", "/feeds/news.rss": "application/rss+xml", "/feeds/all.opml": "text/x-opml",
             "/industry-pulse.js": "javascript", "/industry-pulse.d.ts": "text/plain", "/site.webmanifest": "application/manifest+json",
             "/style.css": "text/css", "/icon.svg": "image/svg+xml", "/feeds/news.json": "application/",
             "/feeds/news.atom": "application/atom+xml", "/search/": "text/html", "/assets/search/index.json": "application/json"}
    for path, kind in types.items():
        status, headers, _ = get(port, path)
        checks(f"{name}: {path} is {status} {headers.get('content-type')}", status == 200 and kind in headers.get("content-type", ""))
        policy = headers.get("content-security-policy", "")
        checks(f"{name}: {path} has the policy '{policy}'", {"default-src 'none'", "script-src 'self'"} <= {part.strip() for part in policy.split(";")})
    for path in ("/industry-pulse.js", "/feeds/news.rss", "/feeds/all.opml"):
        checks(f"{name}: {path} has no CORS header", get(port, path)[1].get("access-control-allow-origin") == "*")
    status, headers, _ = get(port, "/news")
    checks(f"{name}: /news is {status}, not a redirect to /news/", status in (301, 302, 307, 308) and headers["location"].endswith("/news/"))
    for path in ("/../content/pulse.yml", "/%2e%2e/content/pulse.yml", "/..%2fcontent%2fpulse.yml", "/.pulse/site.cache",
                 "/no-such-page/", API + "/news/..%2f..%2f..%2f..%2f..%2fcontent%2fpulse.yml"):
        status, _, body = get(port, path)
        checks(f"{name}: {path} is {status}", status in (400, 403, 404) and b"concurrency" not in body)


MODULE_TEST = """
const out = [];
async function ask(name, call, good) {
  try { const answer = await call(); out.push([name, good(answer) ? 'good' : `wrong: ${JSON.stringify(answer)?.slice(0, 200)}`]) }
  catch (error) { out.push([name, `${error.name}: ${error.message}`]) }
}
const day = text => Date.parse(text.slice(0, 10)) / 864e5;
const descending = list => list.every((each, place) => !place || list[place - 1] >= each);
const all = await pulse.getNews();
await ask('digest', () => pulse.getDigest(), a => a.digest.headline && a.asOf);
await ask('digest of a date', async () => pulse.getDigest((await pulse.getDigest()).digest.date), a => a.digest.lede.length > 0);
await ask('no digest', () => pulse.getDigest('1999-01-01'), a => a === null);
await ask('a bad date', () => pulse.getDigest('../x').then(() => 0, error => error), a => a instanceof TypeError);
await ask('charts', () => pulse.getCharts(), a => a.count === a.charts.length && a.count > 1 && a.charts[0].entries.length > 50);
await ask('charts of a platform', () => pulse.getCharts({ platform: 'spotify', limit: 3 }), a => a.count === 1 && a.charts.every(c => c.platform === 'spotify' && c.entries.length === 3));
await ask('one chart', () => pulse.getCharts({ platform: 'billboard-hot-100', limit: 5 }), a => a.count === 1 && a.charts[0].entries.length === 5);
await ask('no chart', () => pulse.getCharts({ platform: '../news' }), a => a.count === 0);
await ask('movers', () => pulse.getChartMovers({ limit: 7 }), a => a.days === 7 && a.movers.length === 7);
await ask('movers of a platform', () => pulse.getChartMovers({ platform: 'billboard', days: 30 }), a => a.days === 30 && a.count > 0 && a.movers.every(m => m.platform === 'billboard'));
await ask('movers, other days', () => pulse.getChartMovers({ days: 5 }), a => a.days === 7);
await ask('all news', () => all, a => a.count === NEWS && new Set(a.items.map(i => i.id)).size === NEWS && descending(a.items.map(i => i.published)));
await ask('news, limited', () => pulse.getNews({ limit: 120 }), a => a.count === 120 && a.items.every((item, place) => item.id === all.items[place].id));
await ask('news of 3 days', () => pulse.getNews({ days: 3 }), a => a.count > 0 && a.count === all.items.filter(i => day(all.asOf) - day(i.published) < 3).length);
for (const category of new Set(all.items.map(i => i.category))) {
  await ask(`news of ${category}`, () => pulse.getNews({ category, days: 7 }), a => a.count === all.items.filter(i => i.category === category && day(all.asOf) - day(i.published) < 7).length);
}
await ask('news of a tier', () => pulse.getNews({ user_tier: 'creator', limit: 10 }), a => descending(a.items.map(i => i.impact.creator.value)) && a.count === Math.min(10, all.items.filter(i => i.impact?.creator.value > 0).length));
await ask('no such category', () => pulse.getNews({ category: '../x' }), a => a.count === 0);
await ask('releases', () => pulse.getReleases(), a => a.count > 0);
await ask('releases of a genre', () => pulse.getReleases({ genre: 'R&B' }), a => a.count > 0 && a.releases.every(r => r.genres.some(g => /r&b|r-and-b/i.test(g))));
await ask('releases of 10 days', () => pulse.getReleases({ days: 10, limit: 4 }), a => a.count === 4 && a.releases.every(r => day(a.asOf) - day(r.date) < 10 && r.date <= a.asOf));
await ask('no such genre', () => pulse.getReleases({ genre: 'polka' }), a => a.count === 0);
await ask('gear', () => pulse.getGear(), a => a.count === a.items.length && a.count > 0);
pulse.configure({ base: 'http://127.0.0.1:9/api/' });
await ask('nobody there', () => pulse.getGear().then(() => 0, error => error), a => a.name === 'IndustryPulseError' && a.url.endsWith('/gear.json'));
"""


def check_module(name, results, checks):
    checks(f"{name}: the module's test did not end", results is not None)
    for call, answer in results or []:
        checks(f"{name}: {call}: {answer}", answer == "good")


def node(port, work, site, test, checks):
    script = work / "test.mjs"
    script.write_text(f"const pulse = await import('{(site / '_site/industry-pulse.js').as_uri()}');\n"
                      f"pulse.configure({{ base: 'http://localhost:{port}{API}' }});\n{test}\nconsole.log(JSON.stringify(out));\n")
    done = subprocess.run(["node", script], capture_output=True, text=True, timeout=120)
    check_module("node", json.loads(done.stdout) if done.returncode == 0 else print(done.stderr), checks)


def chromium(name, port, page_port, work, test, checks):
    """A page of another origin imports the module from the site: its own requests are cross-origin too."""
    (work / "pages").mkdir(exist_ok=True)
    (work / "pages/test.html").write_text(
        f"<!doctype html><title>test</title><pre id=out></pre><script type=module>\n"
        f"const pulse = await import('http://localhost:{port}/industry-pulse.js');\n{test}\n"
        "document.getElementById('out').textContent = JSON.stringify(out);</script>")
    done = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", f"--user-data-dir={work / 'profile'}",
         "--virtual-time-budget=60000", "--dump-dom", f"http://localhost:{page_port}/test.html"],
        capture_output=True, text=True, timeout=180)
    found = re.search(r'<pre id="out">(.*?)</pre>', done.stdout, re.S)
    text = html.unescape(found.group(1)) if found else ""
    check_module(f"chromium with {name}", json.loads(text) if text else print(done.stderr[-1500:]), checks)


def nginx(pulse, site, work):
    port = free_port()
    recipe = subprocess.run([pulse, "recipe", "nginx", "--root", site / "_site", "--host", "localhost", "--port", str(port)],
                            capture_output=True, text=True, check=True).stdout
    user = "user root;" if os.getuid() == 0 else ""
    (work / "nginx.conf").write_text(
        f"{user} daemon off; pid {work}/nginx.pid; error_log {work}/nginx.log;\nevents {{}}\nhttp {{\ninclude /etc/nginx/mime.types;\n"
        f"access_log off; client_body_temp_path {work}/body; proxy_temp_path {work}/proxy; fastcgi_temp_path {work}/fcgi;\n"
        f"uwsgi_temp_path {work}/uwsgi; scgi_temp_path {work}/scgi;\n{recipe}\n}}\n")
    return port, subprocess.Popen(["nginx", "-c", work / "nginx.conf", "-e", work / "nginx.log"])


def caddy(pulse, site, work):
    port = free_port()
    recipe = subprocess.run([pulse, "recipe", "caddy", "--root", site / "_site", "--host", "localhost", "--port", str(port)],
                            capture_output=True, text=True, check=True).stdout
    (work / "Caddyfile").write_text("{\n  admin off\n}\n" + recipe)
    environment = dict(os.environ, XDG_DATA_HOME=str(work / "data"), XDG_CONFIG_HOME=str(work / "config"), HOME=str(work))
    log = open(work / "caddy.log", "w")
    return port, subprocess.Popen(["caddy", "run", "--config", work / "Caddyfile", "--adapter", "caddyfile"],
                                  stdout=log, stderr=log, env=environment)


def serve(pulse, site, work):
    port = free_port()
    log = open(work / "serve.log", "w")
    return port, subprocess.Popen([pulse, "serve", "--site", site, "--port", str(port), "--now", NOW], stdout=log, stderr=log)


def main():
    pulse, checks, running = os.path.abspath(sys.argv[1]), Checks(), []
    work = Path(tempfile.mkdtemp(prefix="pulse-servers-"))
    work.chmod(0o755)
    try:
        site = build(pulse, work)
        news = sum(len(json.loads(path.read_text())["items"]) for path in (site / "_site" / API[1:] / "news").glob("2*.json"))
        test = MODULE_TEST.replace("NEWS", str(news))
        ports = {}
        for start in (nginx, caddy, serve):
            port, process = start(pulse, site, work)
            running.append(process)
            wait(port, process)
            ports[start.__name__] = port
            check_calls(start.__name__, port, site, checks, serve=start is serve)
        limited = json.loads(get(ports["serve"], API + "/news?limit=3")[2])
        checks("serve: limit=3 of news", len(limited["items"]) == 3 and limited["count"] == 3)
        limited = json.loads(get(ports["serve"], API + "/charts?platform=spotify&limit=2")[2])
        checks("serve: limit=2 of charts", [len(chart["entries"]) for chart in limited["charts"]] == [2])
        (work / "pages").mkdir()
        page_port = free_port()
        running.append(subprocess.Popen([sys.executable, "-m", "http.server", str(page_port), "--bind", "127.0.0.1", "--directory", work / "pages"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        wait(page_port, running[-1])
        node(ports["nginx"], work, site, test, checks)
        for name in ("nginx", "caddy", "serve"):
            chromium(name, ports[name], page_port, work, test, checks)
    finally:
        for process in running:
            process.send_signal(signal.SIGTERM)
        for process in running:
            process.wait(20)
        shutil.rmtree(work, ignore_errors=True)
    print(f"servers: {checks.count} checks of nginx, Caddy, pulse serve and the module in Node and Chromium; {len(checks.misses)} missed")
    sys.exit(1 if checks.misses else 0)


if __name__ == "__main__":
    main()
