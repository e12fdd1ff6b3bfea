"""Writes a trained reader as language.Network in Java loads it: ONNX with 8-bit weights, its classes, the vocabulary.

    python3 training/export.py READER.pt --tokenizer tokenizer.json --out app/src/main/resources/org/summitry/language/reader

Weights of matrices are kept as bytes with a scale a column, activations are quantised as they come (DynamicQuantizeLinear,
MatMulInteger); the word table is bytes with one scale. The heads stay in full precision. One window a run: scales come from the whole input.
Weights use seven of the eight bits: processors without VNNI add two products in 16 bits, which eight would overflow, so that the model would
read differently there.
"""
import argparse
import json
import pathlib
import sys
import tempfile

import numpy as np
import onnx
import torch
import torch.nn as nn
from onnx import helper, numpy_helper

from train import load


class OneWindow(nn.Module):
    """The reader for a single window without padding."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, pieces, shapes, first):
        return self.reader(pieces, torch.ones_like(pieces), shapes, first, torch.ones_like(first))


def to_onnx(reader, path):
    pieces, first = torch.randint(1000, 2000, (1, 40)), torch.arange(30)[None]
    torch.onnx.export(
        OneWindow(reader.eval()), (pieces, torch.ones_like(pieces), first), path, input_names=["pieces", "shapes", "first"], output_names=["labels", "pointers"],
        dynamic_axes={"pieces": {1: "p"}, "shapes": {1: "p"}, "first": {1: "t"}, "labels": {1: "t"}, "pointers": {2: "t", 3: "t"}},
        opset_version=14, do_constant_folding=True)


MOST = 63  # of a weight; see above


def column_bytes(name, weights):
    scale = np.maximum(np.abs(weights).max(0), 1e-8) / MOST
    return [numpy_helper.from_array(np.clip(np.round(weights / scale), -MOST, MOST).astype(np.int8), name + "_q"),
            numpy_helper.from_array(scale.astype(np.float32), name + "_s"),
            numpy_helper.from_array(np.zeros(weights.shape[1], np.int8), name + "_z")]


def row_bytes(name, weights):
    scale = float(np.abs(weights).max() / 127)
    return [numpy_helper.from_array(np.clip(np.round(weights / scale), -127, 127).astype(np.int8), name + "_q"),
            numpy_helper.from_array(np.float32(scale), name + "_s"), numpy_helper.from_array(np.int8(0), name + "_z")]


def quantised_product(node, quantised):
    """MatMul(x, W) over bytes; x is quantised once for all products that take it."""
    x, w, out = node.input[0], node.input[1], node.output[0]
    if x not in quantised:
        quantised[x] = (x + "_dq", x + "_ds", x + "_dz")
        yield helper.make_node("DynamicQuantizeLinear", [x], list(quantised[x]))
    q, s, z = quantised[x]
    yield helper.make_node("MatMulInteger", [q, w + "_q", z, w + "_z"], [out + "_i"])
    yield helper.make_node("Cast", [out + "_i"], [out + "_f"], to=onnx.TensorProto.FLOAT)
    yield helper.make_node("Mul", [s, w + "_s"], [out + "_sc"])
    yield helper.make_node("Mul", [out + "_f", out + "_sc"], [out])


def quantise(source, target):
    model = onnx.load(source)
    graph = model.graph
    weights = {t.name: t for t in graph.initializer}
    nodes, replaced, quantised = [], {}, {}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights and "encoder" in node.name:
            w = node.input[1]
            replaced[w] = column_bytes(w, numpy_helper.to_array(weights[w]))
            nodes += quantised_product(node, quantised)
        elif node.op_type == "Gather" and node.input[0] in weights and weights[node.input[0]].dims[0] > 10_000:
            w, out = node.input[0], node.output[0]
            replaced[w] = row_bytes(w, numpy_helper.to_array(weights[w]))
            nodes.append(helper.make_node("Gather", [w + "_q", node.input[1]], [out + "_i"], axis=0))
            nodes.append(helper.make_node("DequantizeLinear", [out + "_i", w + "_s", w + "_z"], [out]))
        else:
            nodes.append(node)
    used = {i for n in nodes for i in n.input}
    kept = [t for t in graph.initializer if t.name in used and t.name not in replaced] + [t for ts in replaced.values() for t in ts]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept)
    onnx.checker.check_model(model)
    onnx.save(model, target)
    return len(quantised)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("reader")
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--out", required=True)
    o = p.parse_args()
    reader, inventory = load(o.reader)
    out = pathlib.Path(o.out)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        full = f"{work}/reader.onnx"
        to_onnx(reader, full)
        products = quantise(full, str(out / "reader.onnx"))
    vocabulary = json.load(open(o.tokenizer, encoding="utf-8"))["model"]["vocab"]
    (out / "vocabulary.txt").write_text("".join(f"{w}\n" for w, _ in sorted(vocabulary.items(), key=lambda x: x[1])), encoding="utf-8")
    (out / "classes.json").write_text(json.dumps(inventory.classes, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"{products} quantised inputs, {(out / 'reader.onnx').stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    sys.exit(main())
