"""The reader's network: MiniLM-L6 (Wang et al. 2020), one layer of heads on the first piece of each token.

Labels of a token: content, source and cue (BIO each), undertaking (BIO with force), name (BIO with kind), part of speech, relation
to its head. Pointers of a token: from content to its source and its cue, from an undertaking to its actor, from a word to its head
(biaffine, Dozat and Manning 2017); pointing at position 0 means none, or the root.
"""
import torch
import torch.nn as nn
import torch.nn.functional as F

WIDTH, HEADS, WIDE, POINTER = 384, 12, 1536, 128
POINTERS = ("source", "cue", "actor", "head")


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, WIDE), nn.Linear(WIDE, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        b, t, _ = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        weights = torch.matmul(q * (WIDTH // HEADS) ** -0.5, k.transpose(-1, -2))
        mixed = torch.matmul(torch.softmax(weights + bias.to(weights.dtype), -1), v).transpose(1, 2).reshape(b, t, WIDTH)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, shapes, layers=6, dropout=0.1):
        super().__init__()
        self.words, self.places, self.shapes = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Embedding(shapes, WIDTH)
        self.norm, self.dropout = nn.LayerNorm(WIDTH, 1e-12), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))

    def forward(self, pieces, mask, shapes):
        x = self.dropout(self.norm(self.words(pieces) + self.places.weight[: pieces.shape[1]] + self.shapes(shapes)))
        bias = (1.0 - mask[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Reader(nn.Module):
    """sizes: label name -> number of classes, in order."""

    def __init__(self, sizes, shapes, layers=6):
        super().__init__()
        self.sizes = dict(sizes)
        self.encoder = Encoder(shapes, layers)
        self.dropout = nn.Dropout(0.1)
        self.labels = nn.Linear(WIDTH, sum(sizes.values()))
        self.ask, self.answer = nn.Linear(WIDTH, len(POINTERS) * POINTER), nn.Linear(WIDTH, len(POINTERS) * POINTER)

    def features(self, pieces, mask, shapes, first):
        """The encoder's output at each token's first piece; first[.][0] is 0, the place that stands for none."""
        h = self.encoder(pieces, mask, shapes)
        return torch.gather(h, 1, first.unsqueeze(-1).expand(-1, -1, WIDTH))

    def heads(self, h, tokens):
        h = self.dropout(h)
        b, n, _ = h.shape
        split = lambda x: x.view(b, n, len(POINTERS), POINTER).transpose(1, 2)
        pointers = torch.matmul(split(self.ask(h)), split(self.answer(h)).transpose(-1, -2)) * POINTER**-0.5
        return self.labels(h), pointers + (1.0 - tokens[:, None, None, :].float()) * -1e4

    def forward(self, pieces, mask, shapes, first, tokens):
        return self.heads(self.features(pieces, mask, shapes, first), tokens)


def load_encoder(encoder, path):
    """Fills the encoder with the weights of the sentence-transformers ONNX file (equal to its output to 1e-5)."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    named = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    matrices = {n.name: named[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in named}
    with torch.no_grad():
        encoder.words.weight.copy_(named["embeddings.word_embeddings.weight"])
        encoder.places.weight.copy_(named["embeddings.position_embeddings.weight"])
        encoder.shapes.weight.copy_(named["embeddings.token_type_embeddings.weight"][0].expand_as(encoder.shapes.weight))
        copy_norm(encoder.norm, named, "embeddings.LayerNorm")
        for k, layer in enumerate(encoder.layers):
            p, q = f"encoder.layer.{k}.", f"/encoder/layer.{k}/"
            own = ("query", "key", "value")
            layer.qkv.weight.copy_(torch.cat([matrices[q + f"attention/self/{x}/MatMul"].t() for x in own]))
            layer.qkv.bias.copy_(torch.cat([named[p + f"attention.self.{x}.bias"] for x in own]))
            for part, where in ((layer.out, "attention/output/dense"), (layer.up, "intermediate/dense"), (layer.down, "output/dense")):
                part.weight.copy_(matrices[q + where + "/MatMul"].t())
                part.bias.copy_(named[p + where.replace("/", ".") + ".bias"])
            copy_norm(layer.norm1, named, p + "attention.output.LayerNorm")
            copy_norm(layer.norm2, named, p + "output.LayerNorm")


def copy_norm(norm, named, where):
    norm.weight.copy_(named[where + ".weight"])
    norm.bias.copy_(named[where + ".bias"])
