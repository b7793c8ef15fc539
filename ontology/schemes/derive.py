#!/usr/bin/env python3
"""Writes branch.ttl, echelon.ttl and side.ttl from the tables that the extractors read.

Run it in this directory after a change to those tables; SchemesTest says when it is due.
"""
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
TABLES = HERE.parents[1] / "src/main/resources/org/claimgraph/extract"
PREFIXES = """@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""


def rows(table):
    for line in (TABLES / table).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield [cell.strip() for cell in line.split("\t")]


def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def concept(key, label, others=(), notation=None):
    lines = [f"<{key}> a skos:Concept ; skos:inScheme <> ; skos:topConceptOf <>", f"  skos:prefLabel {literal(label)}@en"]
    alternatives = sorted({o for o in others if o and o != label})
    if alternatives:
        lines.append("  skos:altLabel " + ", ".join(literal(a) + "@en" for a in alternatives))
    if notation:
        lines.append(f"  skos:notation {literal(notation)}")
    return " ;\n".join(lines) + " .\n"


def write(name, title, comment, concepts):
    scheme = f"https://w3id.org/claimgraph/scheme/{name}"
    # Concepts stand below their scheme: <brigade> is resolved against <.../echelon/>.
    head = f"# Derived by derive.py.\n@base <{scheme}/> .\n{PREFIXES}\n"
    top = f"<{scheme}> a skos:ConceptScheme ;\n  skos:prefLabel {literal(title)}@en ;\n  rdfs:comment {literal(comment)}@en .\n"
    body = "\n".join(concepts).replace("<>", f"<{scheme}>")
    (HERE / f"{name}.ttl").write_text(head + top + "\n" + body, encoding="utf-8")


def words(cell):
    return [form.split("/")[0] for form in cell.split("|")]


write(
    "echelon",
    "echelon",
    "Size of a military unit. skos:notation is the code of the table Echelon/mobility of NATO APP-6(D) and MIL-STD-2525D, where it has one.",
    [concept(r[0], r[2], words(r[3]), None if r[1] == "-" else r[1]) for r in rows("units/echelons.tsv")],
)
write(
    "branch",
    "branch",
    "Branch of service of a military unit, after the terms of APP-6(D) and of English-language reporting; words that translate one term are one concept.",
    [concept(r[0], r[1], words(r[2])) for r in rows("units/branches.tsv")],
)

labels, others = {}, {}
for row in rows("states.tsv"):
    forms = row[1].split("|")
    labels[row[0]] = forms[0]
    others[row[0]] = set(forms[1:])
for row in rows("sides.tsv"):
    labels[row[0]] = row[1]
    others.setdefault(row[0], set()).update(row[2].split("|") if len(row) > 2 else [])
write(
    "side",
    "side",
    "Whose a unit or actor is: a state (skos:notation is its ISO 3166-1 alpha-2 code), a de facto authority, an alliance or an armed group.",
    [
        concept(key, labels[key], others[key], key.upper() if len(key) == 2 else None)
        for key in sorted(labels)
    ],
)
