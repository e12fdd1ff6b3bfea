"""How far two annotators agree: F1 over tokens inside a content, of sources and cues that overlap, of undertakings by place and force.

    python3 training/agreement.py FOLDER_OF_THE_FIRST FOLDER_OF_THE_SECOND

Documents are paired by file name, wherever they lie.
"""
import re
import sys

import marks


def f1(shared, a, b):
    return 2 * shared / (a + b) if a + b else 1.0


def tokens(d, found):
    inside = [m.span() for m in re.finditer(r"\w+|[^\w\s]", d.text)]
    return {i for i, (s, e) in enumerate(inside) if any(m.start <= s and e <= m.end for m in found)}


def overlapping(xs, ys, same=lambda a, b: True):
    """One to one, in order."""
    used = set()
    for x in xs:
        for k, y in enumerate(ys):
            if k not in used and x.start < y.end and y.start < x.end and same(x, y):
                used.add(k)
                break
    return len(used)


def main():
    first = {p.name: marks.read(p) for p in marks.files([sys.argv[1]])}
    second = {p.name: marks.read(p) for p in marks.files([sys.argv[2]])}
    pairs = [(first[n], second[n]) for n in sorted(first.keys() & second.keys())]
    for a, b in pairs:
        if a.text.split() != b.text.split():
            sys.exit(f"{a.path} and {b.path} are not the same text")
    print(len(pairs), "documents,", sum(len(a.text.split()) for a, _ in pairs), "words")
    of = lambda d, tags: [m for m in d.marks if m.tag in tags]
    for name, tags in (("content", "q"),):
        ts = [(tokens(a, of(a, tags)), tokens(b, of(b, tags))) for a, b in pairs]
        print(f"{name}, tokens: F1 {f1(sum(len(x & y) for x, y in ts), sum(len(x) for x, _ in ts), sum(len(y) for _, y in ts)):.2f}")
    for name, tags in (("source", "s"), ("cue", "c"), ("persons, states, organisations", "PGO"), ("instruments, projects, meetings, formats", "IJMF"), ("undertaking", "u")):
        shared = sum(overlapping(of(a, tags), of(b, tags), lambda x, y: x.tag == y.tag) for a, b in pairs)
        print(f"{name}, overlapping: F1 {f1(shared, sum(len(of(a, tags)) for a, _ in pairs), sum(len(of(b, tags)) for _, b in pairs)):.2f}")
    force = lambda d, m: d.undertakings[m.numbers[0]]["force"]
    shared = sum(overlapping(of(a, "u"), of(b, "u"), lambda x, y, a=a, b=b: force(a, x) == force(b, y)) for a, b in pairs)
    print(f"undertaking with force: F1 {f1(shared, sum(len(of(a, 'u')) for a, _ in pairs), sum(len(of(b, 'u')) for _, b in pairs)):.2f}")


if __name__ == "__main__":
    main()
