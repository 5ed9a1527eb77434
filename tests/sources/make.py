"""Writes workspaces of made-up investments: make.py table|documents DIR, and curation|readings DIR for one of documents."""
import json
import pathlib
import sys

DOCUMENTS, SENTENCES, ROWS, READERS, ENTRIES = 1000, 25, 80_000, 4, 10_000
FIRST = ["Alder", "Birch", "Cedar", "Damson", "Elm", "Fir", "Ginkgo", "Hazel", "Ivy", "Juniper", "Kauri", "Larch", "Maple", "Nutmeg", "Oak", "Pine"]
SECOND = ["Harbor", "Summit", "Valley", "River", "Meadow", "Canyon", "Island", "Prairie", "Lagoon", "Glacier", "Orchard", "Savanna", "Delta", "Ridge"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def word(number):
    """A number as letters, so that each name is one of its own: Bacado."""
    text = ""
    while True:
        number, digit = divmod(number, 70)
        text = "bcdfglmnprstvz"[digit // 5] + "aeiou"[digit % 5] + text
        if number == 0:
            return text.capitalize()


def investor(i):
    return f"{FIRST[i % 16]} {word(1000 + i)} Capital"


def company(i):
    return f"{SECOND[i % 14]} {word(2000 + i)} Robotics"


def sentence(i):
    return f"{investor(i)} invested ${1 + i % 90} million in {company(i)} in {MONTHS[i % 12]} {2010 + i % 15}."


def numbers(document):
    return range(document * SENTENCES, (document + 1) * SENTENCES)


def write(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)


def table(root):
    rows = (f"{2010 + i % 15}-{1 + i % 12:02}-{1 + i % 28:02},{company(i)},{investor(i % 9000)},Series {'ABCD'[i % 4]},{(1 + i % 900) * 100000}" for i in range(ROWS))
    write(root / "documents/rounds.csv", ["Date,Company,Investor,Round,Amount", *rows])
    write(root / "tables/rounds.yaml", [
        "- table: documents/rounds.csv", "  entities:", "    investor: {type: Company, subtype: investor, name: Investor}", "    company: {type: Company, name: Company}",
        "  statements:", '  - {subject: investor, predicate: INVESTED_IN, object: company, amount: Amount, currency: "=USD", date: Date, round: Round}'])


def documents(root):
    for d in range(DOCUMENTS):
        write(root / f"documents/{d:04}.txt", ["\n".join(sentence(i) + "\n" for i in numbers(d))])


def curation(root):
    entries = []
    for i in range(ENTRIES):
        entry = [
            f"- same: [{investor(i)}, {investor(i + 12500)}]",
            f"- rename: {company(i)}\n  to: {company(i)} Works",
            f"- correct: {{subject: {investor(i)}, predicate: INVESTED_IN, object: {company(i)}}}\n  set: {{round: Series A}}",
            f"- reject: {{subject: {investor(i)}, predicate: INVESTED_IN, object: {company(i)}}}",
        ][i % 4]
        entries.append(f"{entry}\n  by: Kondo\n  because: entry {i} of the register")
    write(root / "curation/all.yaml", entries)


def readings(root):
    def line(d, i, reader):
        return json.dumps({
            "document": f"documents/{d:04}.txt", "reader": {"name": f"model-{reader}", "version": "1"},
            "subject": {"text": investor(i), "type": "COMPANY"}, "predicate": "INVESTED_IN" if reader < 2 else "PARTNERS_WITH",
            "object": {"text": company(i), "type": "COMPANY"}, "quote": sentence(i), "date": f"{2010 + i % 15}-{1 + i % 12:02}"})
    for reader in range(READERS):
        write(root / f"readings/model-{reader}.jsonl", (line(d, i, reader) for d in range(DOCUMENTS) for i in numbers(d)))


{"table": table, "documents": documents, "curation": curation, "readings": readings}[sys.argv[1]](pathlib.Path(sys.argv[2]))
