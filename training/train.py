"""Trains the reader: first to parse like the teacher on silver texts, then on the marked corpus with the parse kept alive.

    python3 training/train.py parse --silver silver.jsonl --base minilm.onnx --tokenizer tokenizer.json --out parse.pt
    python3 training/train.py read  --silver silver.jsonl --corpus training/corpus --parses corpus.jsonl --from parse.pt --tokenizer .. --out reader.pt
                                    [--repeat N] [--held-out batch:b03 | genre:opinion | every:10] [--documents N]

Silver texts may carry what rules found in them ("attributions"): many but imperfect examples beside the few marked by hand.

Seeded; each epoch is saved (OUT.resume) and taken up again by the same command. A line a run goes to training/runs.jsonl.
"""
import argparse
import contextlib
import hashlib
import json
import os
import pathlib
import random
import sys
import time

import torch
import torch.nn.functional as F

import examples
import marks
from decode import held_out_scores
from examples import IGNORED
from model import POINTERS, Reader, load_encoder
from wordpieces import SHAPES, WordPieces

WEIGHTS = {"content": 1.0, "source": 1.0, "cue": 1.0, "undertaking": 1.0, "name": 0.5, "tag": 0.5, "relation": 0.5}
POINTER_WEIGHTS = {"source": 0.5, "cue": 0.5, "actor": 0.3, "head": 1.0}


def tensors(items):
    pieces, tokens = max(len(x["ids"]) for x in items), max(len(x["first"]) for x in items)
    pad = lambda v, n, p: v + [p] * (n - len(v))
    t = lambda rows: torch.tensor(rows)
    return {
        "pieces": t([pad(x["ids"], pieces, 0) for x in items]),
        "mask": t([pad([1] * len(x["ids"]), pieces, 0) for x in items]),
        "shapes": t([pad(x["shapes"], pieces, 0) for x in items]),
        "first": t([pad(x["first"], tokens, 0) for x in items]),
        "tokens": t([pad([1] * len(x["first"]), tokens, 0) for x in items]),
        "labels": {k: t([pad(x["labels"][k], tokens, IGNORED) for x in items]) for k in WEIGHTS},
        "pointers": {k: t([pad(x["pointers"][k], tokens, IGNORED) for x in items]) for k in POINTERS},
    }


def inputs(b):
    return b["pieces"], b["mask"], b["shapes"], b["first"]


def mixed():
    return torch.autocast("cpu", dtype=torch.bfloat16) if os.environ.get("FULL_PRECISION") is None else contextlib.nullcontext()


def run(model, b):
    """Labels and pointers; the encoder in bf16, the heads in full precision."""
    with mixed():
        h = model.features(*inputs(b))
    return model.heads(h.float(), b["tokens"])


def loss(model, labels, pointers, b):
    total, at = 0.0, 0
    for name, size in model.sizes.items():
        gold = b["labels"][name].reshape(-1)
        if (gold >= 0).any():
            total = total + WEIGHTS[name] * F.cross_entropy(labels[..., at : at + size].reshape(-1, size), gold, ignore_index=IGNORED)
        at += size
    n = pointers.shape[-1]
    for k, name in enumerate(POINTERS):
        gold = b["pointers"][name].reshape(-1)
        if (gold >= 0).any():
            total = total + POINTER_WEIGHTS[name] * F.cross_entropy(pointers[:, k].reshape(-1, n), gold, ignore_index=IGNORED)
    return total


def optimiser(model, rate, head_rate):
    for frozen in (model.encoder.words, model.encoder.places):
        frozen.weight.requires_grad = False
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    ids = {id(p) for p in model.encoder.parameters()}
    heads = [p for p in model.parameters() if id(p) not in ids]
    return torch.optim.AdamW([{"params": encoder, "lr": rate}, {"params": heads, "lr": head_rate}], weight_decay=0.01)


def fit(model, make_batches, o, rng):
    """make_batches(epoch) gives that epoch's batches. Resumes at the last whole epoch."""
    opt = optimiser(model, o.rate, o.head_rate)
    base = [g["lr"] for g in opt.param_groups]
    saved, start, step = pathlib.Path(o.out + ".resume"), 0, 0
    if saved.exists():
        state = torch.load(saved)
        model.load_state_dict(state["model"])
        opt.load_state_dict(state["optimiser"])
        start, step = state["epoch"], state["step"]
        rng.setstate(state["rng"])
        print(f"going on after epoch {start}")
    began, seen, average = time.time(), 0, None
    for epoch in range(start, o.epochs):
        todo = make_batches()
        total = max(1, len(todo) * o.epochs)
        for items in todo:
            model.train()
            share = min(1, step / total)
            for g, r in zip(opt.param_groups, base):
                g["lr"] = r * min(1, (step + 1) / (0.06 * total)) * max(0.02, 1 - share)
            b = tensors(items)
            l = loss(model, *run(model, b), b)
            opt.zero_grad(set_to_none=True)
            l.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step()
            step += 1
            seen += sum(len(x["ids"]) for x in items)
            average = l.item() if average is None else 0.97 * average + 0.03 * l.item()
            if step % 100 == 0:
                print(f"epoch {epoch + 1} step {step}/{total} loss {average:.3f} {seen / (time.time() - began):.0f} pieces/s {time.time() - began:.0f} s", flush=True)
        torch.save({"model": model.state_dict(), "optimiser": opt.state_dict(), "epoch": epoch + 1, "step": step, "rng": rng.getstate()}, saved)
    saved.unlink(missing_ok=True)
    return time.time() - began


def save(model, inventory, path):
    torch.save({"model": model.state_dict(), "classes": inventory.classes, "layers": len(model.encoder.layers)}, path)


def load(path):
    saved = torch.load(path)
    inventory = examples.Inventory([], [])
    inventory.classes = saved["classes"]
    model = Reader(inventory.sizes(), SHAPES, saved["layers"])
    model.load_state_dict(saved["model"])
    return model, inventory


def train_parse(o):
    rng = random.Random(o.seed)
    rows = examples.read_rows(o.silver)
    inventory = examples.Inventory.of(rows)
    pieces = WordPieces(o.tokenizer)
    texts = [examples.parsed(r, inventory) for r in rows]
    held = texts[:: 25]
    texts = [t for t in texts if t not in held] if o.held_out else texts
    model = Reader(inventory.sizes(), SHAPES, o.layers)
    load_encoder(model.encoder, o.base)
    took = fit(model, lambda: examples.batches(texts, pieces, o.batch, rng), o, rng)
    save(model, inventory, o.out)
    return {"texts": len(texts), "seconds": round(took), **(held_out_scores(model, held, pieces, run, tensors) if o.held_out else {})}


def corpus_texts(o, inventory):
    rows = {r["id"]: r for r in examples.read_rows(o.parses)}
    out = []
    for path in marks.files([o.corpus]):
        d = marks.read(path)
        name = str(path.relative_to(o.corpus))
        if name in rows and rows[name]["text"] == d.text:
            out.append(examples.marked(d, rows[name], inventory, path.parent.name))
    return out


def split(texts, held_out):
    """(training, held out) by batch:NAME, genre:NAME or every:N."""
    if not held_out:
        return texts, []
    kind, value = held_out.split(":")
    test = {"batch": lambda i, t: t.batch == value, "genre": lambda i, t: t.genre == value, "every": lambda i, t: i % int(value) == 0}[kind]
    held = [t for i, t in enumerate(texts) if test(i, t)]
    return [t for t in texts if t not in held], held


def train_read(o):
    rng = random.Random(o.seed)
    pieces = WordPieces(o.tokenizer)
    model, inventory = load(getattr(o, "from"))
    texts, held = split(corpus_texts(o, inventory), o.held_out)
    if o.documents:
        texts = random.Random(o.seed).sample(texts, o.documents)
    silver = [examples.parsed(r, inventory) for r in examples.read_rows(o.silver)]
    ruled, silver = [t for t in silver if t.labels["content"]], [t for t in silver if not t.labels["content"]]
    pool = examples.Pool(texts)
    words = lambda ts: sum(len(t.forms) for t in ts)

    def epoch():
        some, total = [], 0
        for t in rng.sample(silver, len(silver)):
            if total > o.parse_share * words(texts):
                break
            some.append(t)
            total += len(t.forms)
        return examples.batches(texts * o.repeat + ruled + some, pieces, o.batch, rng, pool)

    took = fit(model, epoch, o, rng)
    save(model, inventory, o.out)
    data = hashlib.sha256("".join(sorted(t.text for t in texts)).encode()).hexdigest()[:12]
    return {"texts": len(texts), "words": words(texts), "data": data, "held_out": o.held_out, "seconds": round(took),
            **(held_out_scores(model, held, pieces, run, tensors) if held else {})}


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("stage", choices=["parse", "read"])
    for name in ("silver", "base", "tokenizer", "corpus", "parses", "from", "out", "held-out"):
        p.add_argument("--" + name)
    for name, kind, default in (("epochs", int, 3), ("batch", int, 8), ("rate", float, 2e-4), ("head-rate", float, 1e-3), ("layers", int, 6),
                                ("seed", int, 1), ("threads", int, 2), ("documents", int, 0), ("parse-share", float, 1.0), ("repeat", int, 1)):
        p.add_argument("--" + name, type=kind, default=default)
    o = p.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    record = {"stage": o.stage, "when": time.strftime("%Y-%m-%d"), "epochs": o.epochs, "layers": o.layers, "seed": o.seed, **(train_parse if o.stage == "parse" else train_read)(o)}
    print(json.dumps(record))
    with open(pathlib.Path(__file__).with_name("runs.jsonl"), "a", encoding="utf-8") as h:
        h.write(json.dumps(record) + "\n")


if __name__ == "__main__":
    sys.exit(main())
