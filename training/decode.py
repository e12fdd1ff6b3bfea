"""From the network's outputs to attributions, as language.Decoding in Java does it, and quick scores on held-out texts."""
import torch

import examples
from examples import IGNORED
from model import POINTERS

OVERLAP = 64


def spans(labels):
    """BIO (0 O, odd B, even I) to half-open ranges with their class."""
    out, start = [], None
    for i, x in enumerate(list(labels) + [0]):
        if start is not None and (x == 0 or x % 2 == 1):
            out.append((start, i, (labels[start] + 1) // 2))
            start = None
        if x and start is None:
            start = i
    return out


@torch.no_grad()
def predict(model, texts, pieces, run, tensors, size=16):
    """For each text: name -> label a token, and pointer -> (index or -1) a token, each token from the window it stands deepest in."""
    model.eval()
    items, results = [], {}
    for t in texts:
        n = len(t.forms)
        results[id(t)] = {"labels": {k: [0] * n for k in model.sizes}, "pointers": {k: [-1] * n for k in POINTERS}, "scores": {k: [None] * n for k in POINTERS}, "depth": [-1] * n}
        items += [examples.window(t, a, b, pieces) for a, b in examples.windows(t, pieces, overlap=OVERLAP)]
    items.sort(key=lambda x: len(x["ids"]))
    for k in range(0, len(items), size):
        chunk = items[k : k + size]
        b = tensors(chunk)
        labels, pointers = run(model, b)
        logs = torch.log_softmax(pointers, -1)
        for j, x in enumerate(chunk):
            keep(results[id(x["text"])], x, labels[j], logs[j], model.sizes)
    return [results[id(t)] for t in texts]


def keep(result, x, labels, logs, sizes):
    a, b = x["range"]
    n = len(x["text"].forms)
    chosen, at = {}, 0
    for name, size in sizes.items():
        chosen[name] = labels[:, at : at + size].argmax(-1).tolist()
        at += size
    for s, e in x["text"].sentences:
        if s < a or e > b and s >= a and e - s <= b - a:
            continue
        depth = min(s - a if a else n, b - e if b < n else n)
        for i in range(max(s, a), min(e, b)):
            if depth > result["depth"][i]:
                result["depth"][i] = depth
                for name in sizes:
                    result["labels"][name][i] = chosen[name][i - a + 1]
                for k, name in enumerate(POINTERS):
                    row = logs[k, i - a + 1]
                    if name == "head":
                        inside = row.clone()
                        inside[1 : max(s, a) - a + 1] = -1e9
                        inside[min(e, b) - a + 1 :] = -1e9
                        p = int(inside.argmax())
                    else:
                        p = int(row.argmax())
                    result["pointers"][name][i] = p + a - 1 if p else -1
                    result["scores"][name][i] = (a, b, row)


def link(result, name, i, j, candidates, prior=0.5):
    """The candidate span a content points to: mean log probability over its tokens, less a prior that grows with distance."""
    import math

    best, value = None, None
    for c in [None] + candidates:
        total, n = 0.0, 0
        for w in range(i, min(j, i + 40)):
            if result["scores"][name][w] is None:
                continue
            a, b, row = result["scores"][name][w]
            n += 1
            if c is None:
                total += float(row[0])
            else:
                inside = [float(row[x - a + 1]) for x in range(max(c[0], a), min(c[1], b))]
                total += max(inside) if inside else -12.0
        v = total / max(1, n)
        if c is not None:
            distance = 0 if c[0] < j and i < c[1] else min(abs(c[0] - j), abs(i - c[1]))
            v -= prior * math.log(1 + distance)
            if c[0] >= i and c[1] <= j:
                v -= 3 * prior
        else:
            v -= 1.0
        if value is None or v > value:
            best, value = c, v
    return best


def attributions(result):
    contents, sources, cues = (spans(result["labels"][k]) for k in ("content", "source", "cue"))
    out = []
    for i, j, _ in contents:
        source, cue = link(result, "source", i, j, [s[:2] for s in sources]), link(result, "cue", i, j, [c[:2] for c in cues])
        for o in out:
            if cue and o["cue"] == cue and o["source"] == source:
                o["content"].append((i, j))
                break
        else:
            out.append({"content": [(i, j)], "source": source, "cue": cue})
    return out


def held_out_scores(model, texts, pieces, run, tensors):
    """Token accuracy of the parse; F1 over tokens of each span label; share of content tokens whose source pointer is right."""
    right, counts, f = {}, {}, {}
    for t, r in zip(texts, predict(model, texts, pieces, run, tensors)):
        for name, gold in list(t.labels.items()) + [("head", t.pointers["head"]), ("source_pointer", t.pointers["source"])]:
            if gold is None:
                continue
            got = r["pointers"][name.split("_")[0]] if name in ("head", "source_pointer") else r["labels"][name]
            for g, p in zip(gold, got):
                if g == IGNORED:
                    continue
                if name in ("tag", "relation", "head", "source_pointer"):
                    right[name] = right.get(name, 0) + (g == p)
                    counts[name] = counts.get(name, 0) + 1
                else:
                    x = f.setdefault(name, [0, 0, 0])
                    x[0] += bool(g and p and (g + 1) // 2 == (p + 1) // 2)
                    x[1] += p > 0
                    x[2] += g > 0
    scores = {k: round(v / counts[k], 4) for k, v in right.items()}
    return scores | {k: round(2 * tp / max(1, p + g), 4) for k, (tp, p, g) in f.items()}
