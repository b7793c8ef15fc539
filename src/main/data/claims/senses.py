"""Derives senses.tsv from WordNet's index.sense: python3 senses.py package/dict/index.sense > senses.tsv

One word a line: part of speech (n, v), word, the lexicographer file of its most frequent sense, and,
for verbs, + where one of its first three senses is one of communication or cognition.
Nouns only of persons, groups, communication, cognition and feeling; single words in lower case.
"""
import collections
import sys

NAMES = {29: "body", 30: "change", 31: "cognition", 32: "communication", 33: "competition",
         34: "consumption", 35: "contact", 36: "creation", 37: "emotion", 38: "motion",
         39: "perception", 40: "possession", 41: "social", 42: "stative", 43: "weather",
         18: "person", 14: "group", 10: "communication", 9: "cognition", 12: "feeling"}
senses = collections.defaultdict(dict)
for line in open(sys.argv[1], encoding="utf-8"):
    key, _, number, _ = line.split()
    word, rest = key.split("%")
    kind, file = rest.split(":")[:2]
    if word.isalpha() and word.isascii() and kind in "12":
        senses["nv"[int(kind) - 1], word][int(number)] = int(file)
for (kind, word), files in sorted(senses.items()):
    first = NAMES.get(files[min(files)])
    if first:
        says = kind == "v" and any(files.get(n) in (31, 32) for n in (1, 2, 3))
        print(kind, word, first + ("+" if says else ""), sep="\t")
