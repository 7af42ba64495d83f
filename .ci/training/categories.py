#!/usr/bin/env python3
"""Trains the learned half of Insights' Categorizer and writes Sources/Insights/Categories/CategoryWeights.swift.

    python3 categories.py            cross-validation over five blocks of time, near duplicates kept out
    python3 categories.py --write    trains on everything and writes the weights

Reads ../shared/lab/data/open (headlines that must not be copied into the repository) and labels.tsv beside this file,
which holds our labels by the ids of that stream. Needs numpy, scipy and scikit-learn. Tokens, marks and the matching of
phrases are those of HeadlineMark.swift, Folding.swift and KeywordTable.swift; a change there is a change here.
"""
import gzip, json, os, re, sys, unicodedata
from collections import Counter
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.metrics import f1_score

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, '..', '..')
TABLES = os.path.join(ROOT, 'Sources/Insights/Categories')
LAB = os.environ.get('LAB', os.path.join(ROOT, '../shared/lab/data/open'))
CLASSES = ['legal', 'people', 'tech', 'deals', 'charts', 'live', 'releases', 'screen-awards', 'artists', 'other']
SCALE = 20
MAP = {'ß': 'ss', 'Þ': 'th', 'þ': 'th', 'Ð': 'd', 'ð': 'd', 'ı': 'i', 'Œ': 'oe', 'œ': 'oe', 'ø': 'o', 'Ø': 'o', 'æ': 'ae', 'Æ': 'ae', 'ł': 'l', 'Ł': 'l', 'đ': 'd', 'Đ': 'd'}
MARKS = [('money', r'[$€£]\s?\d'), ('percent', r'\d%'), ('dash', r' [–-] [“‘"]'), ('quoted', r'(?:^|\s)[“‘"\']\w'), ('pipe', r' \| '), ('ask', r'\?$'), ('onstart', r'^On…'),
         ('quotefirst', r'^[“‘"\']'), ('endquote', r'[”’"\']$'), ('countfirst', r'^\d+ '), ('tail', r': [A-Z][^ ]+$'), ('colonquote', r'[:,] [‘“"]')]


def fold(title):
    text = unicodedata.normalize('NFKD', ''.join(MAP.get(c, c) for c in title))
    text = ''.join(c for c in text if not unicodedata.combining(c)).lower()
    return re.findall(r'[^\W_]+', re.sub(r"['`’‘]", '', text).replace('&', ' and '))


def stem(word):
    for ending in ('ing', 'ed', 'es', 's'):
        if word.endswith(ending) and len(word) - len(ending) >= 3: return word[:-len(ending)]
    return word


def keyword_rows():
    text = open(os.path.join(TABLES, 'CategoryKeywords.swift'), encoding='utf8').read()
    for name, weight, body in re.findall(r'category: \.(\w+), weight: (\d+),\s*phrases: """\n(.*?)\n\s*"""', text, re.S):
        phrases = [p.split() for p in body.replace('\\\n', ' ').split('|')]
        yield CLASSES.index({'screenAwards': 'screen-awards'}.get(name, name)), int(weight), phrases


ROWS = list(keyword_rows())


def matches(phrase, words, marks):
    if phrase[0].startswith('<'): return phrase[0] in marks
    def at(i, k):
        if k == len(phrase): return True
        if phrase[k] == '..': return any(at(j, k + 1) for j in range(i, min(len(words), i + 7)))
        if i >= len(words): return False
        part = phrase[k]
        return (part == '*' or (words[i].startswith(part[:-1]) if part.endswith('*') else words[i] == part)) and at(i + 1, k + 1)
    return any(at(i, 0) for i in range(len(words)))


class Headline:
    def __init__(self, row, label, weight):
        self.title = row['title'].strip(); self.label = CLASSES.index(label); self.weight = weight; self.when = row.get('published', '')
        words = fold(self.title); marks = {f'<{n}>' for n, rx in MARKS if re.search(rx, self.title)}; stems = [stem(w) for w in words]
        self.content = set(stems)
        self.terms = set(stems) | marks | {a + ' ' + b for a, b in zip(stems, stems[1:])} | ({'^' + stems[0], stems[-1] + '$'} if stems else set())
        self.rules = np.zeros(10)
        for category, weight, phrases in ROWS: self.rules[category] += weight * min(2, sum(matches(p, words, marks) for p in phrases))


def load():
    read = lambda name: (gzip.open if name.endswith('gz') else open)(os.path.join(LAB, name), 'rt', encoding='utf8')
    stream = {x['id']: x for x in map(json.loads, read('stories_music_stream.jsonl.gz'))}
    gold = [Headline(x, x['category'], 1) for x in map(json.loads, read('category.jsonl'))]
    seen = {h.title for h in gold}; own = []
    for line in open(os.path.join(HERE, 'labels.tsv'), encoding='utf8'):
        if line.startswith('#'): continue
        key, label = line.split()
        if stream[key]['title'].strip() in seen: continue
        seen.add(stream[key]['title'].strip()); own.append(Headline(stream[key], label, 1))
    weak = [Headline(x, x['category'], .15) for x in map(json.loads, read('category_weak.jsonl')) if x['title'].strip() not in seen]
    return gold, own, weak


class Model:
    """score = factor[c] · rules[c] + Σ weight[term][c] + start[c], by penalised maximum likelihood; rare classes count more."""
    def __init__(self, penalty=1.0, pair_penalty=2.0, balance=.7): self.penalty, self.pair_penalty, self.balance = penalty, pair_penalty, balance

    def fit(self, rows):
        count = Counter(t for h in rows for t in h.terms)
        self.terms = {t: i for i, t in enumerate(sorted(t for t in count if count[t] >= 2))}
        A = self.design(rows); R = np.array([h.rules for h in rows]) / 4; y = np.array([h.label for h in rows])
        w = np.array([h.weight for h in rows], float); by_class = np.bincount(y, weights=w, minlength=10)
        w = w * (w.sum() / 10 / np.maximum(by_class[y], 1)) ** self.balance
        n, d = A.shape; one_hot = np.eye(10)[y]
        penalty = np.array([[self.pair_penalty if ' ' in t else self.penalty] for t in self.terms])
        def loss(v):
            a, b, W = v[:10], v[10:20], v[20:].reshape(d, 10)
            Z = R * a + A @ W + b; Z -= Z.max(1, keepdims=True); P = np.exp(Z); P /= P.sum(1, keepdims=True)
            value = -(w * np.log(P[np.arange(n), y] + 1e-12)).sum() + .5 * (penalty * W * W).sum() + .5 * ((a - 1) ** 2).sum()
            G = (P - one_hot) * w[:, None]
            return value, np.r_[(R * G).sum(0) + a - 1, G.sum(0), (A.T @ G + penalty * W).ravel()]
        v = minimize(loss, np.r_[np.ones(10), np.zeros(10 + d * 10)], jac=True, method='L-BFGS-B', options=dict(maxiter=120)).x
        self.a, self.b, self.W = v[:10], v[10:20], v[20:].reshape(d, 10); return self

    def design(self, rows):
        pairs = [(i, self.terms[t]) for i, h in enumerate(rows) for t in sorted(h.terms) if t in self.terms]
        return csr_matrix((np.ones(len(pairs)), tuple(zip(*pairs))), shape=(len(rows), len(self.terms)))

    def rounded(self):
        """The numbers that are written: whole twentieths; small ones are left out."""
        self.a = np.round(self.a / 4 * SCALE) * 4 / SCALE; self.b = np.round(self.b * SCALE) / SCALE
        self.W = np.round(self.W * SCALE) / SCALE; self.W[np.abs(self.W) < .15] = 0; return self

    def predict(self, rows): return (np.array([h.rules for h in rows]) / 4 * self.a + self.design(rows) @ self.W + self.b).argmax(1)


def groups(rows):
    """Near duplicates share a group: three words and two fifths of the shorter title in common."""
    group = list(range(len(rows))); seen = {}
    for i, h in enumerate(rows):
        shared = Counter(j for t in h.content for j in seen.get(t, ()))
        for j, n in sorted(shared.items()):
            if n >= 4 and n >= .5 * min(len(h.content), len(rows[j].content)): group[i] = group[j]; break
        for t in h.content: seen.setdefault(t, []).append(i)
    return group


def validate(gold, own, weak):
    rows = gold + own; group = groups(rows); block = {}
    for b, part in enumerate(np.array_split(np.argsort([h.when for h in rows], kind='stable'), 5)): block.update((i, b) for i in part)
    said = np.zeros(len(rows), int); y = np.array([h.label for h in rows])
    for b in range(5):
        test = [i for i in range(len(rows)) if block[i] == b]; near = {group[i] for i in test}
        train = [rows[i] for i in range(len(rows)) if block[i] != b and group[i] not in near]
        said[test] = Model().fit(train + weak).rounded().predict([rows[i] for i in test])
    def figure(name, part): print('%-28s n=%d macro-F1 %.3f accuracy %.3f' % (name, len(y[part]), f1_score(y[part], said[part], average='macro'), (y[part] == said[part]).mean()))
    figure('the labelled open split', slice(0, len(gold))); figure('our own labels', slice(len(gold), None)); figure('all', slice(None))
    for c, f in zip(CLASSES, f1_score(y, said, average=None)): print('  %-14s %.3f' % (c, f))


def write(model, rows):
    def cell(values): return ''.join((chr(97 + c) if v > 0 else chr(65 + c)) + str(abs(int(v))) for c, v in enumerate(values) if v)
    entries = [('<keyword>', model.a / 4 * SCALE), ('<start>', model.b * SCALE)] + [(t, model.W[i] * SCALE) for t, i in sorted(model.terms.items())]
    lines = ['   ']
    for term, values in entries:
        text = cell(np.round(values))
        if not text: continue
        entry = f' {term.replace(" ", "_")}={text}'
        if len(lines[-1]) + len(entry) > 118: lines.append('   ')
        lines[-1] += entry
    open(os.path.join(TABLES, 'CategoryWeights.swift'), 'w', encoding='utf8').write('''/// What each word says about a headline's category: the learned half of ``Categorizer``, one string that is read once.
///
/// Written by `.ci/training/categories.py`. `term=a12C3`: the letters stand for the categories in the order of
/// `NewsCategory.allCases`, a small one adds, a capital takes away; twentieths of a point. Terms are stems, pairs (`_`),
/// first (`^`) and last (`$`) words and marks (`<money>`).
enum CategoryWeights {
  static let text = """
%s
    """
}
''' % '\n'.join(lines))


if __name__ == '__main__':
    gold, own, weak = load()
    if '--write' in sys.argv: write(Model().fit(gold + own + weak).rounded(), gold + own + weak)
    else: validate(gold, own, weak)
