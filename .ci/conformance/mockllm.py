#!/usr/bin/env python3
"""Drives `pulse digest` against the mock of the language-model services and compares what it publishes with what it was told.

    mockllm.py PULSE SHARED [--gate] [--only scenarios,statements,summaries,again,keys,leaks,fuzz] [--runs 300] [--days 14] [--errors 5] [--news content/news]

scenarios   every provider x every scenario: there is a digest, it is valid, it says how it came about, caps and ledger hold
statements  of the statements that the mock spoiled at least 99 % are replaced or left out, of the good ones at most 2 %
summaries   the same for summaries of items; when no model can be asked they wait, with a reason
again       a repeated run asks nobody; a changed day asks again; yesterday becomes final; --dry-run calls nobody
keys        check --online asks each provider once and books it; a refused key fails; a missing one is a warning
leaks       no key, no prompt, no model output unescaped in content, logs, pages, output or errors
fuzz        random faults and kills: the provider's bill never exceeds a cap, the ledger is never below the bill

--gate asks a quarter of it, within four minutes: each scenario at two providers, three days of statements, 40 fuzzed runs.
Prints one line of figures a part; ends with status 1 when a bar is missed.
"""
import argparse, collections, copy, importlib, json, os, pathlib, re, shutil, subprocess, sys, tempfile, threading, time

ROOT = pathlib.Path(__file__).resolve().parents[2]
NEWS = ROOT / "content/news"
NANO = 1_000_000_000
PROVIDERS = {  # configuration name -> (mock's name, model, suffix of the base address)
    "anthropic": ("anthropic", "claude-haiku-5-5", ""),
    "openai": ("openai", "gpt-6-luna", "/v1"),
    "openai-responses": ("openai", "gpt-6-luna", "/v1"),
    "deepseek": ("deepseek", "deepseek-flash", ""),
    "xai": ("xai", "grok-4.20-non-reasoning", "/v1"),
    "perplexity": ("perplexity", "perplexity/sonar", "/v1"),
    "google": ("google", "gemini-3.5-flash-lite", ""),
    "local": ("xai", "grok-4.20-non-reasoning", "/v1"),
}
TIERS = ("creator", "developer", "monetizer")
KEY = "canary-{}-7f3a9c51d2e84b60"
NOW = "T20:00:00Z"


class Mock:
    """The mock in this process, with what it answered before and after it was spoiled."""
    def __init__(self, shared, hold=1.0):
        sys.dont_write_bytecode = True
        sys.path.insert(0, f"{shared}/mockllm")
        self.module = importlib.import_module("mockllm")
        self.answers = self.module.answers
        self.server, self.state, self.url = self.module.start(0, hold_s=hold, today="2026-08-25")
        self.log, lock, build, spoil = [], threading.Lock(), self.answers.Filler.build, self.answers.spoil

        def built(filler):
            value = build(filler)
            with lock: self.log.append({"filler": filler, "good": copy.deepcopy(value), "value": value})
            return value

        def spoiled(filler, value, how, params):
            how = params.get("own", how)
            value, changed = OWN[how](filler, value) if how in OWN else spoil(filler, value, how, params)
            with lock: self.log[-1].update(value=value, changed=changed)
            return value, changed

        self.answers.Filler.build, self.answers.spoil = built, spoiled

    def set(self, provider, *queue, default="ok"):
        self.state.reset()
        self.log.clear()
        self.state.put_scenario({"provider": provider, "queue": list(queue), "default": default})

    def bill(self): return self.state.show_bill()
    def requests(self): return [dict(r) for r in self.state.requests]


def own_quotation(filler, value):
    """Puts words of our own into quotation marks, from a text that has none."""
    for f in [f for f in filler.free if str(f[1]) not in ("headline", "title")]:
        text = f[0][f[1]]
        if not re.search("[\"“”]", text):
            f[0][f[1]] = text.rstrip(".") + ", calling it “a complete and utter game changer”."
            return value, [{"field": str(f[1])}]
    return value, []


def own_subject(filler, value):
    """Lets somebody else do it: the first name of a text becomes a company of no item."""
    for f in [f for f in filler.free if str(f[1]) not in ("headline", "title")]:
        text = f[0][f[1]]
        first = text.split()[0]
        if re.fullmatch(r"[A-Z][a-z]{3,}", first) and f[2] and first.lower() not in filler.prompt.replace(first, ""):
            f[0][f[1]] = "Bertelsfeld" + text[len(first):]
            return value, [{"field": str(f[1])}]
    return value, []


OWN = {"quotation": own_quotation, "subject": own_subject}


class Site:
    """A site in a temporary folder with the repository's invented news."""
    def __init__(self, pulse, folder, chain, url, days=None, extra=""):
        self.pulse, self.folder = pulse, pathlib.Path(folder)
        self.write(chain, url, extra)
        source, target = NEWS, self.folder / "content/news"
        for path in sorted(source.glob("*/*.json")):
            if days is None or path.stem in days:
                (target / path.parent.name).mkdir(parents=True, exist_ok=True)
                shutil.copy(path, target / path.parent.name)

    def write(self, chain, url, extra=""):
        (self.folder / "content").mkdir(parents=True, exist_ok=True)
        lines = "\n".join(f"    - {{provider: {p}, model: '{PROVIDERS[p][1]}'{', baseURL: ' + repr(url + '/xai/v1') + ', free: true' if p == 'local' else ''}}}" for p in chain)
        models = f"models:\n  chain:\n{lines}\n{extra}" if chain else ""
        (self.folder / "content/pulse.yml").write_text(
            "site: {title: T, description: D, url: 'https://t.example', contact: 'https://t.example/about/'}\n" + models)

    def digest(self, url, day, *options, env=None):
        return self.pulse_run("digest", url, day, *options, env=env)

    def check(self, url, day):
        return self.pulse_run("check", url, day, "--online")

    def pulse_run(self, command, url, day, *options, env=None):
        variables = {k: v for k, v in os.environ.items() if not k.endswith(("_API_KEY", "_BASE_URL"))}
        for name, (prefix, _, suffix) in PROVIDERS.items():
            if name == "openai-responses": continue
            if name != "local": variables[f"{name.upper()}_BASE_URL"] = f"{url}/{prefix}{suffix}"
            variables[f"{name.upper()}_API_KEY"] = KEY.format(name)
        variables.update(env or {})
        done = subprocess.run([self.pulse, command, "--site", str(self.folder), "--now", day + NOW, *options],
                              capture_output=True, text=True, timeout=300, env=variables)
        return done

    def read(self, day):
        path = self.folder / f"content/digests/{day[:4]}/{day}.json"
        return json.loads(path.read_text()) if path.exists() else None

    def ledger(self, month):
        path = self.folder / f"content/ledger/{month}.ndjson"
        rows = {}
        for line in path.read_text().splitlines() if path.exists() else []:
            e = json.loads(line)
            row = rows.setdefault(e["id"], {"actual": None})
            row.update(e)
        return rows

    def tree(self):
        return [p for p in sorted(self.folder.rglob("*")) if p.is_file()]


def problem_of(digest, items):
    """None for a valid digest."""
    if digest is None: return "no digest"
    if not digest.get("headline") or len(digest["headline"]) > 91: return f"headline {digest.get('headline')!r}"
    statements = digest.get("lede", []) + [h["statement"] for h in digest.get("highlights", [])]
    cited = {c["id"] for c in digest.get("citations", [])}
    for s in statements:
        if not s["text"] or len(s["text"]) > 330 or s["origin"] not in ("llm", "extract"): return f"statement {s}"
        if not s["cites"] or not set(s["cites"]) <= cited: return f"cites of {s}"
        if re.search(r"[<`\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\]\(|://", s["text"]): return f"characters of {s}"
    tiers = {h["tier"] for h in digest.get("highlights", [])}
    if tiers != set(TIERS): return f"tiers {tiers}"
    if not cited <= items: return "citations of unknown items"
    origin = digest.get("origin", {})
    if not origin.get("provider") or not origin.get("attempts"): return f"origin {origin}"
    if origin["provider"] == "extract" and any(s["origin"] == "llm" for s in statements): return "llm statements in an extract"
    return None


def texts(value):
    """Every statement of an answer, with whether it is a highlight's reason."""
    if not isinstance(value, dict): return []
    found = [("headline", value.get("headline"))]
    if isinstance(value.get("lede"), dict): found.append(("lede", value["lede"].get("text")))
    for h in value.get("highlights") or [] if isinstance(value.get("highlights"), list) else []:
        if isinstance(h, dict): found += [("text", h.get("text")), ("why", h.get("why"))]
    return [(kind, text) for kind, text in found if isinstance(text, str)]


def published(digest):
    """What stands in a digest as a model's words."""
    by_model = digest["origin"]["provider"] != "extract"
    found = [s["text"] for s in digest.get("lede", []) if s["origin"] == "llm"]
    for h in digest.get("highlights", []):
        if h["statement"]["origin"] == "llm": found.append(h["statement"]["text"])
        if h.get("why"): found.append(h["why"])
    return found + ([digest["headline"]] if by_model else [])


class Run:
    def __init__(self, options):
        self.o, self.missed = options, []
        self.mock = Mock(options.shared)
        self.work = tempfile.mkdtemp(prefix="digest-")
        self.days = sorted(p.stem for p in NEWS.glob("*/*.json"))
        self.items = {i["id"] for p in NEWS.glob("*/*.json") for i in json.loads(p.read_text())["items"]}
        self.output = []  # whatever was printed, for the hunt for keys
        self.sites = []

    def site(self, chain, days=None, extra="  summaries: false\n"):
        site = Site(self.o.pulse, tempfile.mkdtemp(dir=self.work), chain, self.mock.url, days, extra)
        self.sites.append(site)
        return site

    def go(self, site, day, *options, env=None):
        done = site.digest(self.mock.url, day, *options, env=env)
        self.output.append(done.stdout + done.stderr)
        return done

    def bar(self, part, ok, sentence):
        if not ok:
            self.missed.append(f"{part}: {sentence}")
            if len(self.missed) <= self.o.errors: print(f"   missed: {part}: {sentence}", flush=True)

    # every provider, every scenario
    def scenarios(self):
        day, runs, made = self.days[4], 0, collections.Counter()
        for place, (provider, (name, _, _)) in enumerate(PROVIDERS.items()):
            for number, scenario in enumerate(self.mock.module.SCENARIOS):
                if self.o.gate and number % 4 != place % 4: continue
                entry = {"scenario": scenario}
                if scenario == "slow_drip": entry.update(bytes=400, every_s=0.01)
                if scenario in ("huge_body", "gzip_bomb"): entry.update(mb=3)
                self.mock.set(name, default=entry)
                site = self.site([provider], {day})
                done = self.go(site, day)
                digest, label = site.read(day), f"{provider} {scenario}"
                runs += 1
                self.bar("scenarios", done.returncode == 0, f"{label}: status {done.returncode} {done.stderr[-300:]}")
                problem = problem_of(digest, self.items)
                self.bar("scenarios", problem is None, f"{label}: {problem}")
                if digest: made[digest["origin"]["provider"] != "extract"] += 1
                self.money(label, site, 1)
                rejected = [r["rejected"] for r in self.mock.requests() if r.get("rejected")]
                self.bar("scenarios", not rejected, f"{label}: the service refused the request: {rejected[:1]}")
                notes = [n for r in self.mock.requests() for n in r["notes"] if "pinned" in n or "cap" in n or "thinking" in n or "key" in n.lower()]
                self.bar("scenarios", not notes or provider == "local", f"{label}: {notes[:1]}")
                self.bar("scenarios", not self.mock.state.leaks, f"{label}: a key followed a redirect")
                shutil.rmtree(site.folder)
        print(f"MOCKLLM scenarios runs={runs} by_model={made[True]} by_extraction={made[False]} missed={len(self.missed)}", flush=True)

    def money(self, label, site, digests, free=False):
        """The bill against the caps and the ledger."""
        rows = [r for m in ("2026-08",) for r in site.ledger(m).values()]
        spent = sum(r["bound"] if r["actual"] is None else r["actual"] for r in rows)
        bill = 0 if "local" in label else self.mock.bill()["total_nano_usd"]
        self.bar("money", bill <= spent, f"{label}: bill {bill}, ledger {spent}")
        self.bar("money", spent <= digests * NANO // 5, f"{label}: spent {spent}")
        sent = len(self.mock.requests())
        self.bar("money", sent <= len(rows), f"{label}: {sent} requests, {len(rows)} reservations")

    # the checks of single statements
    def statements(self):
        cases = [(s, {}) for s in ("hallucinated_citation", "wrong_citation", "number_not_in_source", "name_not_in_source", "verb_flip",
                                   "prompt_injection_obeyed", "over_long", "duplicate_tiers", "empty_fields")]
        cases += [("injection", {"kind": k}) for k in self.mock.answers.INJECTIONS]
        cases += [("wrong_language", {"language": k}) for k in self.mock.answers.FOREIGN]
        cases += [("verb_flip", {"own": k}) for k in OWN]
        bad, slipped, good, lost = collections.Counter(), collections.Counter(), 0, collections.Counter()
        for index, day in enumerate(self.days[: self.o.days]):
            provider = list(PROVIDERS)[index % 4]
            for scenario, more in cases + [("ok", {})]:
                name = more.get("own") or f"{scenario}{''.join('-' + v for v in more.values())}"
                self.mock.set(PROVIDERS[provider][0], {"scenario": scenario, "seed": index, **more})
                site = self.site([provider], {day})
                self.go(site, day)
                digest, first = site.read(day), self.mock.log[0] if self.mock.log else None
                self.bar("statements", digest is not None and first is not None, f"{name} {day}: nothing came")
                if digest is None or first is None: continue
                shown = published(digest)
                before, after = texts(first["good"]), texts(first["value"])
                changed = self.spoiled(first, scenario, before, after)
                for kind, text in changed:
                    bad[name] += 1
                    if text in shown and text not in [t for _, t in before]:
                        slipped[name] += 1
                        if self.o.verbose: print(f"   slipped {name} {day} {kind}: {text!r}", flush=True)
                if len(self.mock.log) == 1 and digest["origin"]["provider"] != "extract":  # accepted at once: what was good must stand
                    for kind, text in after:
                        if (kind, text) in changed or kind == "why" and any(text == t for k, t in after if k == "text"): continue
                        good += 1
                        if text not in shown:
                            lost[kind] += 1
                            if self.o.verbose: print(f"   lost {name} {day} {kind}: {text!r} {digest['origin'].get('validators')}", flush=True)
                shutil.rmtree(site.folder)
        caught = 1 - sum(slipped.values()) / max(1, sum(bad.values()))
        loss = sum(lost.values()) / max(1, good)
        self.bar("statements", caught >= 0.99, f"{caught:.4f} of the bad statements were caught; slipped {dict(slipped)}")
        self.bar("statements", loss <= 0.02, f"{loss:.4f} of the good statements were lost {dict(lost)}")
        print(f"MOCKLLM statements bad={sum(bad.values())} caught={caught:.4f} slipped={dict(slipped)} good={good} lost={loss:.4f} {dict(lost)}", flush=True)

    def spoiled(self, first, scenario, before, after):
        """The statements of an answer that are bad: changed texts, and unchanged ones whose citation was changed."""
        old = collections.Counter(before)
        changed = [t for t in after if not old[t]]
        if scenario in ("hallucinated_citation", "wrong_citation"):
            good, value = first["good"], first["value"]
            if good["lede"]["cites"] != value["lede"]["cites"]: changed.append(("lede*", value["lede"]["text"]))
        if scenario == "duplicate_tiers": changed = []   # judged by the pairwise check below
        return changed

    # repeated runs
    def again(self):
        day, later = self.days[5], self.days[6]
        chain = ["anthropic", "openai", "deepseek"]
        self.mock.set("*")
        site = self.site(chain, {day}, extra="")
        self.go(site, day)
        bill, asked, digest = self.mock.bill()["total_nano_usd"], len(self.mock.requests()), site.read(day)
        before = {p: p.read_bytes() for p in site.tree()}
        self.go(site, day)
        self.bar("again", len(self.mock.requests()) == asked, f"a repeated run sent {len(self.mock.requests()) - asked} requests")
        after = {p: p.read_bytes() for p in site.tree()}
        self.bar("again", before == after, f"a repeated run changed {[str(p) for p in after if after[p] != before.get(p)]}")
        (site.folder / f"content/digests/{day[:4]}/{day}.json").unlink()
        self.go(site, day)
        self.bar("again", self.mock.bill()["total_nano_usd"] == bill, "a run whose digest was lost paid again")
        self.bar("again", {k: v for k, v in site.read(day).items() if k != "origin"} == {k: v for k, v in digest.items() if k != "origin"}, "the answer from the store gave another digest")
        done = self.go(site, day, "--dry-run")
        self.bar("again", len(self.mock.requests()) == asked and "at most $" in done.stdout and "-- material" in done.stdout, f"--dry-run: {done.stdout[:200]}")
        shutil.copy(NEWS / f"{later[:4]}/{later}.json", site.folder / f"content/news/{later[:4]}")
        self.go(site, later)
        yesterday, today = site.read(day), site.read(later)
        self.bar("again", yesterday and yesterday.get("final") and today and not today.get("final"), "yesterday is not final")
        summaries = [i["summary"] for i in json.loads((site.folder / f"content/news/{day[:4]}/{day}.json").read_text())["items"] if i.get("summary")]
        by_model = sum(s["origin"] == "llm" for s in summaries)
        self.bar("again", by_model >= 5, f"{by_model} summaries by a model")
        self.money("again", site, 4)
        print(f"MOCKLLM again requests={asked} bill_usd={bill / NANO:.4f} summaries={len(summaries)} by_model={by_model}", flush=True)

    # summaries of items
    def summaries(self):
        day, counts = self.days[4], collections.Counter()
        cases = [("ok", {}), ("503", {}), ("spend_limit", {}), ("schema_invalid", {"how": "missing"}), ("refusal", {}), ("truncated_max_tokens", {})]
        cases += [(s, {}) for s in ("number_not_in_source", "name_not_in_source", "verb_flip", "over_long", "prompt_injection_obeyed")]
        cases += [("injection", {"kind": k}) for k in self.mock.answers.INJECTIONS] + [("wrong_language", {"language": k}) for k in self.mock.answers.FOREIGN]
        for scenario, more in cases:
            label = f"{scenario}{''.join('-' + v for v in more.values())}"
            self.mock.set("anthropic", "ok", default={"scenario": scenario, **more})
            site = self.site(["anthropic"], {day}, extra="")
            done = self.go(site, day)
            items = json.loads((site.folder / f"content/news/{day[:4]}/{day}.json").read_text())["items"]
            shown = [i["summary"] for i in items if i.get("summary")]
            written = {s["text"] for s in shown if s["origin"] == "llm"}
            self.bar("summaries", done.returncode == 0 and "summaries: " in done.stdout, f"{label}: {done.stdout} {done.stderr}")
            for answer in self.mock.log[1:]:
                before, after = ({n["summary"] for n in answer[k].get("news", []) if isinstance(n, dict) and isinstance(n.get("summary"), str)} for k in ("good", "value"))
                counts["bad"] += len(after - before)
                slipped = (after - before) & written
                counts["slipped"] += len(slipped)
                self.bar("summaries", not slipped, f"{label}: {slipped}")
            if scenario == "ok":
                counts["good"] = len(written)
                self.bar("summaries", written and all(s.get("category") and s.get("impact") for s in shown if s["origin"] == "llm"), f"{label}: {shown}")
            if scenario in ("503", "spend_limit"):
                self.bar("summaries", not written and "wait for their summaries" in done.stdout, f"{label}: no reason: {done.stdout}")
            bill = self.mock.bill()["total_nano_usd"]
            self.go(site, day)
            if scenario not in ("503", "spend_limit"): self.bar("summaries", self.mock.bill()["total_nano_usd"] == bill, f"{label}: a repeated run paid again")
            shutil.rmtree(site.folder)
        print(f"MOCKLLM summaries cases={len(cases)} good={counts['good']} bad={counts['bad']} slipped={counts['slipped']}", flush=True)

    # keys that are seen, missing, refused
    def keys(self):
        day = self.days[4]
        chain = [p for p in PROVIDERS if p != "local"]
        self.mock.set("*")
        site = self.site(chain, {day})
        done = site.check(self.mock.url, day)
        lines = done.stdout.splitlines()
        asked = [l for l in lines if ": answers ($" in l]
        self.bar("keys", len(asked) == len(chain), f"check --online: {done.stdout} {done.stderr}")
        self.bar("keys", len(self.mock.requests()) == len(chain), f"{len(self.mock.requests())} requests")
        self.money("keys", site, 1)
        bill = self.mock.bill()["total_nano_usd"]
        self.bar("keys", bill < NANO // 1000, f"a check cost {bill / NANO} dollars")
        self.mock.set("*", default="401")
        site = self.site(chain, {day})
        done = site.check(self.mock.url, day)
        self.bar("keys", done.returncode == 1 and done.stdout.count("refused the key (HTTP 401)") >= 6, f"refused keys: {done.stdout}")
        done = self.go(site, day, env={f"{p.upper()}_API_KEY": "" for p in chain})
        self.bar("keys", done.returncode == 0 and "no key of a language model was seen" in done.stderr, f"missing keys: {done.stderr}")
        print(f"MOCKLLM keys providers={len(chain)} answered={len(asked)} bill_usd={bill / NANO:.6f}", flush=True)

    # keys, prompts, markup
    def leaks(self):
        day = self.days[4]
        for provider in ("anthropic", "google", "openai"):
            for scenario in ("injection", "401", "400", "redirect", "prompt_injection_obeyed", "html_200"):
                self.mock.set(PROVIDERS[provider][0], default=scenario if scenario != "401" else {"scenario": "401", "message": f"Incorrect API key provided: {KEY.format(provider)}"})
                site = self.site([provider], {day}, extra="  logPrompts: false\n")
                self.go(site, day, env={"INDUSTRY_PULSE_MAX_COST_PER_DIGEST": "0.10"})
        site = self.sites[-1]
        for name in ("Templates", "Public"):
            if (ROOT / name).exists(): shutil.copytree(ROOT / name, site.folder / name)
        built = subprocess.run([self.o.pulse, "build", "--site", str(site.folder), "--now", day + NOW], capture_output=True, text=True)
        self.output.append(built.stdout + built.stderr)
        wanted = [KEY.format(p) for p in PROVIDERS] + ["You are the news editor", "Never write this mark"]
        wanted += ["<img src=x", "<script>fetch", "](javascript:", "attacker.example", "constructor.constructor", "=HYPERLINK"]
        found, files = [], 0
        for site in [s for s in self.sites if s.folder.exists()]:
            for path in site.tree():
                files += 1
                data = path.read_bytes().decode("utf-8", "replace")
                found += [f"{path.relative_to(site.folder)}: {w}" for w in wanted if w in data]
        found += [f"output: {w}" for text in self.output for w in wanted if w in text and "-- material" not in text]
        self.bar("leaks", not found, f"{found[:3]}")
        print(f"MOCKLLM leaks files={files} outputs={len(self.output)} found={len(found)}", flush=True)

    # random faults and kills
    def fuzz(self):
        day = self.days[4]
        site = self.site(["anthropic", "openai", "deepseek", "google", "xai"], {day}, extra="")
        command = f"exec {self.o.pulse} digest --site {{work}} --now {day}{NOW}"
        halves = []
        for seed in (1, 2):
            halves.append(subprocess.Popen(
                [sys.executable, "-B", f"{self.o.shared}/mockllm/governor_fuzz.py", "--cmd", command, "--ledger", "{work}/content/ledger/" + day[:7] + ".ndjson",
                 "--setup", f"cp -r {site.folder}/. {{work}}", "--runs", str((self.o.runs + 1) // 2), "--kill", "0.4", "--seed", str(seed), "--summaries", "1"],
                stdout=subprocess.PIPE, text=True))
        for half in halves:
            out = half.communicate()[0].strip()
            self.bar("fuzz", half.returncode == 0, out[:600])
            print(f"MOCKLLM fuzz {out.splitlines()[-1] if out else 'nothing'}", flush=True)

    def run(self):
        parts = self.o.only.split(",") if self.o.only else ["scenarios", "statements", "summaries", "again", "keys", "leaks", "fuzz"]
        for part in parts:
            began = time.monotonic()
            getattr(self, part)()
            print(f"   {part}: {time.monotonic() - began:.0f} s", flush=True)
        shutil.rmtree(self.work, ignore_errors=True)
        for sentence in self.missed[self.o.errors:][:20]: print(f"   missed: {sentence}")
        print(f"MOCKLLM missed={len(self.missed)}")
        return 1 if self.missed else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pulse", type=os.path.abspath)
    parser.add_argument("shared", type=os.path.abspath)
    parser.add_argument("--gate", action="store_true", help="a quarter of everything, for CI")
    parser.add_argument("--only")
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--days", type=int, default=14)
    parser.add_argument("--errors", type=int, default=8)
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--news", type=pathlib.Path, help="days of news to use in place of the repository's invented ones")
    options = parser.parse_args()
    if options.gate: options.days, options.runs = min(options.days, 3), min(options.runs, 40)
    global NEWS
    NEWS = options.news or NEWS
    sys.exit(Run(options).run())


if __name__ == "__main__":
    main()
