"""Turns marked documents into texts with gold, for ./summitry eval and eval/run CalibrationFit: what marks tell of persons, statements and
undertakings. Meetings, figures, instruments and projects are not told well enough: their lists are left out, and a score over all kinds means nothing here.

    python3 training/gold.py OUT_FOLDER FILE_OR_FOLDER...
"""
import hashlib
import json
import pathlib
import re
import sys

import marks

PRONOUN = re.compile(r"(?i)(he|she|they|it|we|i|you|his|her|hers|him|them|their|theirs|its|our|my|me|us|who|which|himself|herself|themselves|both|this|that|these|those)")
PREFIX = {"P": "person", "G": "state", "O": "org", "F": "format"}
QUOTES = "\"“”„«»‘’'"


def actor_ids(d, span, known):
    """The actors of the outermost name marks inside a span; persons alone where there are any."""
    inside = [m for m in d.marks if m.tag in PREFIX and m.ids and span[0] <= m.start and m.end <= span[1]]
    outer = [m for m in inside if not any(o is not m and o.start <= m.start and m.end <= o.end and (o.start, o.end) != (m.start, m.end) for o in inside)]
    ids = list(dict.fromkeys(known[i] for m in sorted(outer, key=lambda m: m.start) for i in m.ids if i in known))
    people = [i for i in ids if i.startswith("person:")]
    return people or ids


def form(text, start, end):
    quoted = start > 0 and text[start - 1] in QUOTES and end < len(text) and any(c in QUOTES for c in text[end:end + 3])
    return "direct" if quoted else "mixed" if any(c in QUOTES[:-2] for c in text[start:end]) else "indirect"


def gold(d, name):
    known, names = {}, {}
    for m in sorted(d.marks, key=lambda m: m.start):
        if m.tag in PREFIX:
            for i in m.ids:
                known.setdefault(i, f"{PREFIX[m.tag]}:{name}-{i}")
        if len(m.ids) == 1 and re.match(r"(?:(?:[Tt]he|[Aa]n?) )?[^\W\d_a-z]", d.words(m)) and not PRONOUN.fullmatch(d.words(m)):
            names.setdefault((m.tag, m.ids[0]), []).append(re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", d.words(m)))
    statements = []
    for n, a in d.attributions().items():
        spans = [(m.start, m.end) for m in a["s"]]
        speakers = list(dict.fromkeys(i for s in spans for i in actor_ids(d, s, known)))
        start, end = a["q"][0].start, a["q"][-1].end
        statements.append({"speaker": speakers or [f"person:unnamed-{name}-{n}"] if spans else speakers, "form": form(d.text, start, end), "start": start, "end": end})
    undertakings = []
    for m in d.marks:
        u = d.undertakings.get(m.numbers[0]) if m.tag == "u" else None
        if u and not u["not"]:
            undertakings.append({"force": u["force"], "actors": [known[i] for i in u["by"] if i in known], "start": m.start, "end": m.end, "deadline": u["until"]})
    return {
        "persons": [{"id": known[i], "aliases": list(dict.fromkeys(v))} for (t, i), v in names.items() if t == "P"],
        "statements": statements, "undertakings": undertakings,
    }, {known[i]: list(dict.fromkeys(v)) for (t, i), v in names.items() if t in "GOF"}


def main():
    out, actors = pathlib.Path(sys.argv[1]), {}
    out.mkdir(parents=True, exist_ok=True)
    for path in marks.files(sys.argv[2:]):
        try:
            d = marks.read(path)
        except marks.Fault as e:
            print(f"{path}: {e}", file=sys.stderr)
            continue
        name = f"{path.parent.name}_{path.stem}"
        text = d.text.encode()
        (out / f"{name}.txt").write_bytes(text)
        g, named = gold(d, name)
        actors.update(named)
        head = {"doc": f"{name}.txt", "sha256": hashlib.sha256(text).hexdigest()} | ({"published": d.head["published"]} if "published" in d.head else {})
        (out / f"{name}.json").write_text(json.dumps(head | g, ensure_ascii=False, indent=1), encoding="utf-8")
    (out / "actors.json").write_text(json.dumps(actors, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
