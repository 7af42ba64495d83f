#!/usr/bin/env python3
"""The site without a script: every page is reached by links from the home page, and w3m and lynx show every number.

    text.py SITE_DIR [BASE_PATH]

Follows the links of the HTML as it is, from / on, and compares with the pages that are there. Then takes pages of each
kind and has each installed text browser print them: every word with a digit of the page's main part must be in it.
"""
import collections, html.parser, pathlib, re, shutil, subprocess, sys

site, base = pathlib.Path(sys.argv[1]).resolve(), (sys.argv[2] if len(sys.argv) > 2 else "").rstrip("/")
EACH, VOID = 2, set("area base br col embed hr img input link meta source track wbr path".split())


class Page(html.parser.HTMLParser):
    """Links of a page, and the text of its main part that a reader without scripts can see."""

    def __init__(self, text):
        super().__init__()
        self.links, self.text, self.open, self.hidden = [], [], [], 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "a" and attributes.get("href"): self.links.append(attributes["href"])
        if tag in VOID: return
        hides = tag in ("script", "style", "svg", "template", "select", "button") or "hidden" in attributes or "js" in (attributes.get("class") or "").split()
        self.open.append((tag, hides))
        self.hidden += hides

    def handle_endtag(self, tag):
        while self.open:
            name, hides = self.open.pop()
            self.hidden -= hides
            if name == tag: break

    def handle_data(self, data):
        if not self.hidden and any(name == "main" for name, _ in self.open): self.text.append(data)


def read(path): return Page((site / path).read_text())
def numbers(text): return collections.Counter(word for word in re.findall(r"[\w.,:%$£€+−×-]*\d[\w.,:%$£€+−×-]*", text))


pages = {str(path.relative_to(site)) for path in site.rglob("*.html")}
reached, queue = {"index.html"}, ["index.html"]
while queue:
    for link in read(queue.pop()).links:
        target = re.sub(r"[?#].*", "", link)
        if not target.startswith(base + "/"): continue
        file = target[len(base) + 1:]
        file = file + "index.html" if file.endswith("/") or not file else file
        if file in pages and file not in reached:
            reached.add(file)
            queue.append(file)
redirects = {page for page in pages if 'http-equiv="refresh"' in (site / page).read_text()[:600]}
lost = sorted(pages - reached - redirects - {"404.html"})
print(f"reach: {len(reached)} of {len(pages) - len(redirects) - 1} pages by links alone" + (f"; not {lost[:5]}" if lost else ""))

kinds = collections.defaultdict(list)
for page in sorted(reached): kinds[re.sub(r"[^/]*\d[^/]*", "#", page.split("/")[0] + "/" + "/".join("*" for _ in page.split("/")[1:]))].append(page)
bad = bool(lost)
for browser, options in {"w3m": ["-dump", "-cols", "200", "-T", "text/html"], "lynx": ["-dump", "-nolist", "-width=200", "-display_charset=utf-8", "-assume_charset=utf-8", "-force_html"]}.items():
    if not shutil.which(browser):
        print(f"{browser}: not installed")
        continue
    count = missing = 0
    for own in kinds.values():
        for page in own[:: max(1, len(own) // EACH)][:EACH]:
            shown = subprocess.run([browser, *options, site / page], capture_output=True, text=True, errors="replace", timeout=60, env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/tmp", "TERM": "dumb"}).stdout
            squeezed, count = re.sub(r"\s+", "", shown), count + 1
            left = [word for word in numbers(" ".join(read(page).text)) if word not in squeezed]
            if left:
                missing += len(left)
                print(f"  {browser} {page}: without {left[:5]}")
    print(f"{browser}: {count} pages, {missing} numbers missing")
    bad = bad or missing > 0
sys.exit(1 if bad else 0)
