"""Reads and checks the marked documents of training/corpus (the marks: corpus/FORMAT.md).

    python3 training/marks.py [--show] [--stats] FILE_OR_FOLDER...

One line for each fault, with file and place; exit status 1 if there is any. --show prints what was marked, to be read over;
--stats counts. Plain Python, no packages: writers run it as they write.
"""
import argparse
import collections
import dataclasses
import pathlib
import re
import sys

GENRES = set("agency ministry joint-statement communique briefing interview opinion live-blog parliament local-press think-tank speech letter other".split())
FORCES = {"proposal", "pledge", "agreement"}
TAG = re.compile(r"(?:(?P<role>[scq])(?P<numbers>\d+(?:,\d+)*)|(?P<part>[uix])(?P<number>\d+)|(?P<name>[PGOFMIJLDN])(?:#(?P<id>[a-z0-9-]+(?:\+[a-z0-9-]+)*))?)(?=\s)")
UNDERTAKING = re.compile(r"u(\d+) (\w+)(?P<rest>(?: not)?(?: by [a-z0-9+-]+)?(?: to [a-z0-9+-]+)?(?: until [0-9./-]+)?(?: if)?)$")
DATE = re.compile(r"\d{4}(-\d\d){0,2}|\.\./\d{4}(-\d\d){0,2}|\d{4}(-\d\d){0,2}/(\d{4}(-\d\d){0,2}|\.\.)")


@dataclasses.dataclass(frozen=True)
class Mark:
    """Words of the text from start to end (code points): a part of an attribution (s c q), of an undertaking (u i x), or a name."""
    tag: str
    numbers: tuple
    ids: tuple
    start: int
    end: int


@dataclasses.dataclass
class Document:
    path: pathlib.Path
    head: dict
    text: str
    marks: list
    undertakings: dict

    def attributions(self):
        """number -> {'s': [marks], 'c': [...], 'q': [...]}, each in order of the text."""
        out = collections.defaultdict(lambda: {"s": [], "c": [], "q": []})
        for m in sorted(self.marks, key=lambda m: m.start):
            if m.tag in "scq":
                for n in m.numbers:
                    out[n][m.tag].append(m)
        return dict(sorted(out.items()))

    def words(self, mark):
        return self.text[mark.start:mark.end]


class Fault(Exception):
    pass


def strip_marks(marked):
    """The text without its marks, and the marks."""
    out, length, stack, marks, i = [], 0, [], [], 0
    while i < len(marked):
        c = marked[i]
        if c == "{":
            m = TAG.match(marked, i + 1)
            if not m:
                raise Fault(f"no mark begins like {marked[i:i + 30]!r}")
            stack.append((m, length, i))
            i = m.end() + 1
            continue
        if c == "}":
            if not stack:
                raise Fault(f"a brace closes nothing: {marked[max(0, i - 30):i + 1]!r}")
            m, start, at = stack.pop()
            if start == length:
                raise Fault(f"an empty mark: {marked[at:i + 1]!r}")
            numbers = m["numbers"] or m["number"]
            marks.append(Mark(m["role"] or m["part"] or m["name"], tuple(int(x) for x in numbers.split(",")) if numbers else (),
                              tuple(m["id"].split("+")) if m["id"] else (), start, length))
        else:
            out.append(c)
            length += 1
        i += 1
    if stack:
        raise Fault(f"a mark is never closed: {marked[stack[-1][2]:stack[-1][2] + 40]!r}")
    return "".join(out), marks


def undertaking_line(line):
    m = UNDERTAKING.match(line)
    if not m or m[2] not in FORCES:
        raise Fault(f"not a line of an undertaking: {line!r}")
    words = m["rest"].split()
    value = lambda key: words[words.index(key) + 1] if key in words else None
    until = value("until")
    if until and not DATE.fullmatch(until):
        raise Fault(f"not a date: {line!r}")
    return int(m[1]), {"force": m[2], "not": "not" in words, "if": "if" in words, "until": until,
                       "by": (value("by") or "").split("+") if value("by") else [], "to": value("to").split("+") if value("to") else []}


def read(path):
    """One marked document; a Fault that says what is wrong with it."""
    path = pathlib.Path(path)
    raw = path.read_text(encoding="utf-8").replace("\r\n", "\n")
    parts = re.split(r"^---\n", raw, maxsplit=1, flags=re.M)
    if len(parts) != 2:
        raise Fault("no line --- between head and text")
    body, _, tail = parts[1].partition("\n===\n")
    head = dict(line.split(": ", 1) for line in parts[0].splitlines() if ": " in line)
    if head.get("genre") not in GENRES:
        raise Fault(f"genre is {head.get('genre')!r}, not one of {' '.join(sorted(GENRES))}")
    text, marks = strip_marks(body.rstrip("\n"))
    return Document(path, head, text, marks, dict(undertaking_line(line.strip()) for line in tail.splitlines() if line.strip()))


def faults(d):
    """What is wrong inside a document that could be read."""
    for n, a in d.attributions().items():
        if not a["q"]:
            yield f"attribution {n} has no content"
        if not a["s"] and not a["c"]:
            yield f"attribution {n} has neither source nor cue"
        for m in a["s"] + a["c"] + a["q"]:
            if d.words(m) != d.words(m).strip():
                yield f"attribution {n}: {d.words(m)!r} begins or ends with a space"
    for m in d.marks:
        if m.tag in "PGOFMIJ" and not m.ids and not any(o is not m and o.tag == m.tag and o.start <= m.start and m.end <= o.end for o in d.marks):
            yield f"{m.tag} without an id: {d.words(m)!r}"
    ids = {i for m in d.marks for i in m.ids}
    marked = {m.numbers[0] for m in d.marks if m.tag == "u"}
    for n in sorted(marked ^ set(d.undertakings)):
        yield f"undertaking {n} is " + ("marked but has no line" if n in marked else "on a line but not marked")
    for n, u in d.undertakings.items():
        for i in u["by"] + u["to"]:
            if i not in ids:
                yield f"undertaking {n}: {i} is nobody's id"
        for flag, tag in (("if", "i"), ("not", "x")):
            if u[flag] != any(m.tag == tag and m.numbers[0] == n for m in d.marks):
                yield f"undertaking {n}: '{flag}' and a mark {tag}{n} go together"
    kinds = collections.defaultdict(set)
    for m in d.marks:
        for i in m.ids:
            kinds[i].add(m.tag)
    for i, tags in kinds.items():
        if len(tags) > 1:
            yield f"{i} is marked as {' and '.join(sorted(tags))}"


def files(paths):
    for p in map(pathlib.Path, paths):
        yield from sorted(p.rglob("*.txt")) if p.is_dir() else [p]


def show(d):
    say = lambda marks: " ... ".join(d.words(m).replace("\n", " ") for m in marks) or "-"
    print(f"== {d.path.name} ({d.head['genre']}, {len(d.text.split())} words)")
    for n, a in d.attributions().items():
        print(f"  {n}: {say(a['s'])} | {say(a['c'])} | {say(a['q'])}")
    for n, u in d.undertakings.items():
        print(f"  u{n} {u}: {say([m for m in d.marks if m.tag == 'u' and m.numbers[0] == n])}")
    names = collections.defaultdict(list)
    for m in sorted(d.marks, key=lambda m: m.start):
        if m.ids:
            names[m.tag + "#" + "+".join(m.ids)].append(d.words(m))
    for i, forms in sorted(names.items()):
        print(f"  {i}: {' | '.join(dict.fromkeys(forms))}")


def stats(documents):
    words = sum(len(d.text.split()) for d in documents)
    inside = sum(len(set().union(set(), *(range(m.start, m.end) for m in d.marks if m.tag == "q"))) for d in documents)
    print(f"{len(documents)} documents, {words} words, {inside / max(1, sum(len(d.text) for d in documents)):.0%} of the text inside a content")
    print("genres:", dict(collections.Counter(d.head["genre"] for d in documents).most_common()))
    print("attributions:", sum(len(d.attributions()) for d in documents), "undertakings:", sum(len(d.undertakings) for d in documents))
    print("marks:", dict(sorted(collections.Counter(m.tag for d in documents for m in d.marks).items())))


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--show", action="store_true")
    p.add_argument("--stats", action="store_true")
    p.add_argument("paths", nargs="+")
    o = p.parse_args()
    good, bad = [], 0
    for path in files(o.paths):
        try:
            d = read(path)
        except (Fault, UnicodeDecodeError) as e:
            print(f"{path}: {e}")
            bad += 1
            continue
        for f in faults(d):
            print(f"{path}: {f}")
            bad += 1
        good.append(d)
        if o.show:
            show(d)
    if o.stats:
        stats(good)
    print(f"{len(good)} read, {bad} faults")
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
