"""WordPiece as BERT does it (uncased), one token of the reader at a time. language.WordPieces in Java does exactly the same.

Method: Devlin et al. 2019, the reference implementation's BasicTokenizer and WordpieceTokenizer.
"""
import json
import unicodedata

CLS, SEP, UNK = 101, 102, 100
LONGEST_WORD = 100
SHAPES = 5  # none, small, Capital, ALL CAPITALS, with a digit


def is_punctuation(c):
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c).startswith("P")


def is_ideograph(c):
    o = ord(c)
    return 0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0xF900 <= o <= 0xFAFF


def plain(word):
    """Small letters, accents and unprintable characters gone."""
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn" and unicodedata.category(c)[0] != "C")


def basic_words(form):
    out, at = [], ""
    for c in form:
        if c.isspace() or is_punctuation(c) or is_ideograph(c):
            if at:
                out.append(at)
            at = ""
            if not c.isspace():
                out.append(c)
        else:
            at += c
    return out + [at] if at else out


def shape(form):
    """How a token is written, since the pieces no longer tell."""
    if any(c.isdigit() for c in form):
        return 4
    letters = [c for c in form if c.isalpha()]
    if not letters:
        return 0
    if not letters[0].isupper():
        return 1
    return 3 if len(letters) > 1 and all(c.isupper() for c in letters) else 2


class WordPieces:
    def __init__(self, path):
        """path: a tokenizer.json of the tokenizers library."""
        self.vocabulary = json.load(open(path, encoding="utf-8"))["model"]["vocab"]
        self.known = {}

    def of(self, form):
        """The ids of one token's pieces; never none."""
        if form not in self.known:
            self.known[form] = [p for w in basic_words(plain(form)) for p in self.pieces(w)] or [UNK]
        return self.known[form]

    def pieces(self, word):
        if len(word) > LONGEST_WORD:
            return [UNK]
        out, at = [], 0
        while at < len(word):
            end = next((e for e in range(len(word), at, -1) if ("##" if at else "") + word[at:e] in self.vocabulary), None)
            if end is None:
                return [UNK]
            out.append(self.vocabulary[("##" if at else "") + word[at:end]])
            at = end
        return out
