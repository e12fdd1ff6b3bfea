"""From parsed and marked texts to windows of tokens with their labels.

A text is tokenised and parsed by the project's own tokenizer and the teacher (eval/run --teacher Parses); marks are laid on the tokens.
Labels that a text does not have are IGNORED: silver texts teach the parse alone, the corpus everything.
"""
import bisect
import collections
import dataclasses
import json
import random

from wordpieces import CLS, SEP, shape

IGNORED = -100
MOST_PIECES = 254
FORCES = ("proposal", "pledge", "agreement")
NAMES = "PGOFMIJLDN"
BIO = ("content", "source", "cue")


@dataclasses.dataclass
class Text:
    """One text as tokens; labels[name][i] and pointers[name][i] (a token's index, -1 none) or None where unknown."""
    id: str
    text: str
    batch: str
    genre: str
    spans: list
    forms: list
    sentences: list
    labels: dict
    pointers: dict
    kinds: dict = dataclasses.field(default_factory=dict)


class Inventory:
    """The classes of each label, in the order of the network's outputs."""

    def __init__(self, tags, relations):
        self.classes = {
            **{name: ["O", "B", "I"] for name in BIO},
            "undertaking": ["O"] + [f"{p}-{f}" for f in FORCES for p in "BI"],
            "name": ["O"] + [f"{p}-{k}" for k in NAMES for p in "BI"],
            "tag": tags,
            "relation": relations,
        }

    @staticmethod
    def of(rows):
        tags, relations = collections.Counter(), collections.Counter()
        for r in rows:
            for s in r["sentences"]:
                tags.update(t[2] for t in s)
                relations.update(t[4] for t in s)
        return Inventory([t for t, n in sorted(tags.items()) if n >= 5], [t for t, n in sorted(relations.items()) if n >= 5])

    def sizes(self):
        return {name: len(c) for name, c in self.classes.items()}

    def index(self, name, value):
        c = self.classes[name]
        return c.index(value) if value in c else IGNORED


def parsed(row, inventory, batch="", genre=""):
    """The tokens of a row of the teacher's output, with its labels of the parse."""
    spans, forms, sentences, tags, relations, heads = [], [], [], [], [], []
    for s in row["sentences"]:
        base = len(spans)
        for start, end, tag, head, relation in s:
            spans.append((start, end))
            forms.append(row["text"][start:end])
            tags.append(inventory.index("tag", tag))
            relations.append(inventory.index("relation", relation))
            heads.append(base + head if head >= 0 else -1)
        sentences.append((base, len(spans)))
    n = len(spans)
    labels = {name: None for name in inventory.classes} | {"tag": tags, "relation": relations}
    t = Text(row["id"], row["text"], batch, genre, spans, forms, sentences, labels, {"head": heads, "source": None, "cue": None, "actor": None})
    if "attributions" in row:
        lay_silver(row["attributions"], t)
        lay_silver_undertakings(row["undertakings"], t)
    return t


def lay_silver_undertakings(undertakings, t):
    """Clauses that rules took for undertakings: [start, end, force]. Most sentences of the news have none, which is what they teach."""
    t.labels["undertaking"] = [0] * len(t.spans)
    for start, end, force in undertakings:
        lay(t.labels["undertaking"], *tokens_of(t, start, end), 1 + 2 * FORCES.index(force))


def lay_silver(attributions, t):
    """What rules found in a text that nobody marked: {content, source, cue}, each [start, end] or null."""
    n = len(t.spans)
    for name in BIO:
        t.labels[name] = [0] * n
    for name in ("source", "cue"):
        t.pointers[name] = [IGNORED] * n
    length = lambda a: a["content"][0] - a["content"][1]
    for a in sorted(attributions, key=length):
        i, j = tokens_of(t, *a["content"])
        if any(t.labels["content"][i:j]):
            continue
        lay(t.labels["content"], i, j, 1)
        for name in ("source", "cue"):
            at = tokens_of(t, *a[name]) if a[name] else None
            t.pointers[name][i:j] = [at[0] if at else -1] * (j - i)
            if at:
                lay(t.labels[name], *at, 1)


def tokens_of(t, start, end):
    """The tokens that lie in the characters start to end, as a half-open range."""
    starts = [a for a, _ in t.spans]
    i = bisect.bisect_left(starts, start)
    if i and t.spans[i - 1][1] > start:
        i -= 1
    return i, bisect.bisect_left(starts, end)


def marked(document, row, inventory, batch):
    """The same with the labels of a marked document (marks.Document) whose text the row holds."""
    t = parsed(row, inventory, batch, document.head["genre"])
    n = len(t.spans)
    tokens = lambda m: tokens_of(t, m.start, m.end)
    for name in (*BIO, "undertaking", "name"):
        t.labels[name] = [0] * n
    for name in ("source", "cue", "actor"):
        t.pointers[name] = [IGNORED] * n
    lay_attributions(document, t, tokens)
    lay_undertakings(document, t, tokens)
    for m in sorted((m for m in document.marks if m.tag in NAMES), key=lambda m: m.start - m.end):
        i, j = tokens(m)
        lay(t.labels["name"], i, j, 1 + 2 * NAMES.index(m.tag))
        if m.tag in "PGOL":
            for x in range(i, j):
                t.kinds[x] = m.tag
    return t


def lay(labels, i, j, first):
    """Outer marks are laid before inner ones and stay."""
    if not any(labels[i:j]):
        labels[i:j] = [first] + [first + 1] * (j - i - 1)


def lay_attributions(document, t, tokens):
    attributions = document.attributions().values()
    length = lambda a: a["q"][0].start - a["q"][-1].end
    for a in sorted(attributions, key=length):
        for m in a["q"]:
            i, j = tokens(m)
            if any(t.labels["content"][i:j]):
                continue
            lay(t.labels["content"], i, j, 1)
            for pointer, role in (("source", "s"), ("cue", "c")):
                near = min(a[role], key=lambda s: min(abs(s.end - m.start), abs(s.start - m.end)), default=None)
                t.pointers[pointer][i:j] = [tokens(near)[0] if near else -1] * (j - i)
        for name, role in (("source", "s"), ("cue", "c")):
            for m in a[role]:
                i, j = tokens(m)
                lay(t.labels[name], i, j, 1)


def lay_undertakings(document, t, tokens):
    for m in document.marks:
        u = document.undertakings.get(m.numbers[0]) if m.tag == "u" else None
        if not u:
            continue
        i, j = tokens(m)
        lay(t.labels["undertaking"], i, j, 1 + 2 * FORCES.index(u["force"]))
        actors = [x for x in document.marks if set(x.ids) & set(u["by"]) and x.start < m.end]
        near = max(actors, key=lambda x: x.start, default=None)
        t.pointers["actor"][i:j] = [tokens(near)[0] if near else -1] * (j - i)


def windows(t, pieces, overlap=0, first=None):
    """Ranges of tokens on borders of sentences, at most MOST_PIECES pieces; sentences longer than that are cut."""
    size = [len(pieces.of(f)) for f in t.forms]
    units = []
    for s, e in t.sentences:
        start, total = s, 0
        for i in range(s, e):
            if total + size[i] > MOST_PIECES and i > start:
                units.append((start, i))
                start, total = i, 0
            total += size[i]
        units.append((start, e))
    lengths = [min(MOST_PIECES, sum(size[s:e])) for s, e in units]
    i = 0
    while i < len(units):
        limit, total, j = first if first and i == 0 else MOST_PIECES, 0, i
        while j < len(units) and (total + lengths[j] <= limit or j == i):
            total += lengths[j]
            j += 1
        yield units[i][0], units[j - 1][1]
        if j == len(units):
            return
        back, k = 0, j
        while overlap and k - 1 > i and back + lengths[k - 1] <= overlap:
            k -= 1
            back += lengths[k]
        i = k


def window(t, a, b, pieces, forms=None):
    """The network's input and the labels for tokens a to b; index 0 of the token rows is 'none'."""
    forms = forms or t.forms
    ids, shapes, first = [CLS], [0], [0]
    for i in range(a, b):
        p = pieces.of(forms[i])[: MOST_PIECES - 2]
        if len(ids) + len(p) > 510:
            b = i
            break
        first.append(len(ids))
        ids += p
        shapes += [shape(forms[i])] * len(p)
    n = b - a
    local = lambda p: IGNORED if p == IGNORED else 0 if p < 0 else p - a + 1 if a <= p < b else IGNORED
    return {
        "ids": ids + [SEP], "shapes": shapes + [0], "first": first, "range": (a, b), "text": t,
        "labels": {name: [IGNORED] + (l[a:b] if l else [IGNORED] * n) for name, l in t.labels.items()},
        "pointers": {name: [IGNORED] + ([local(x) for x in p[a:b]] if p else [IGNORED] * n) for name, p in t.pointers.items()},
    }


QUOTES = (("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’"), ("„", "“"), ("''", "''"))
DASHES = ("-", "–", "—", "―")


def augmented(t, pool, rng):
    """The forms with names replaced one for one and consistently, and one style of quotation marks and dashes throughout."""
    forms, renamed = list(t.forms), {}
    if rng.random() < 0.7:
        for i, kind in t.kinds.items():
            f = t.forms[i]
            if f[0].isupper() and len(f) > 2 and f.isalpha() and f in pool[kind]:
                forms[i] = renamed.setdefault((kind, f), rng.choice(pool.lists[kind]))
    if rng.random() < 0.5:
        opening, closing = rng.choice(QUOTES)
        dash, opened = rng.choice(DASHES), False
        for i, f in enumerate(forms):
            if f in ("“", "«", "„"):
                forms[i], opened = opening, True
            elif f in ("”", "»"):
                forms[i], opened = closing, False
            elif f == '"':
                forms[i], opened = (closing, False) if opened else (opening, True)
            elif f in ("–", "—", "―"):
                forms[i] = dash
    return forms


class Pool(dict):
    """Tokens seen inside names, by kind."""

    def __init__(self, texts):
        super().__init__({k: set() for k in "PGOL"})
        small = {f for t in texts for f in t.forms if f.islower()}
        for t in texts:
            for i, kind in t.kinds.items():
                f = t.forms[i]
                if f[0].isupper() and len(f) > 2 and f.isalpha() and f.lower() not in small:
                    self[kind].add(f)
        self.lists = {k: sorted(v) or [""] for k, v in self.items()}


def read_rows(path):
    with open(path, encoding="utf-8") as h:
        return [json.loads(line) for line in h]


def batches(texts, pieces, size, rng, pool=None):
    """One epoch, windows of like length together, in random order."""
    items = []
    for t in texts:
        forms = augmented(t, pool, rng) if pool and t.labels["content"] else None
        items += [window(t, a, b, pieces, forms) for a, b in windows(t, pieces, first=rng.randint(80, MOST_PIECES))]
    items.sort(key=lambda x: len(x["ids"]) + rng.random() * 12)
    out = [items[i : i + size] for i in range(0, len(items), size)]
    rng.shuffle(out)
    return out
