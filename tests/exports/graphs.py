"""The program, and a graph of the characters and shapes that exports go wrong with."""
import hashlib
import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "src/GraphService.Server/bin/Debug/net10.0/GraphService.Server.dll")
AWKWARD = '=1+1 "Ro\u0001se", \'Ash\' & <Oak>\\n\t\U00020bb7野\U0001f680 {x}'


def run(*arguments):
    done = subprocess.run(["dotnet", PROGRAM, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"graphservice {' '.join(arguments)}: exit code {done.returncode}\n{done.stderr}")
    return done.stdout


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def write_lines(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def make_awkward(folder):
    """Five statements between two companies, one the other way, one symmetric, with sums beyond a double."""
    os.makedirs(f"{folder}/texts")
    text = f"{AWKWARD} and Finch Optics.\n"
    quote = f"{AWKWARD} and Finch Optics"
    with open(f"{folder}/texts/document-a.txt", "w", encoding="utf-8", newline="") as file:
        file.write(text)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    write_lines(f"{folder}/documents.jsonl", [{"id": "document-a", "path": "documents/a.txt", "sha256": sha256, "length": len(text)}])
    write_lines(f"{folder}/passages.jsonl", [{"id": "passage-a", "document": "document-a", "start": 0, "end": len(text), "kind": "PARAGRAPH"}])
    write_lines(f"{folder}/mentions.jsonl", [])
    write_lines(f"{folder}/entities.jsonl", [
        {"id": "company-finch", "type": "COMPANY", "name": {"en": "Finch Optics"}, "names": [{"text": "-Finch", "kind": "ALIAS"}], "formerIds": []},
        {"id": "company-rose", "type": "COMPANY", "name": {"en": AWKWARD}, "names": [], "formerIds": []}])
    evidence = [{"document": "document-a", "start": 0, "end": len(quote), "quote": quote, "line": 1, "column": 1}]
    rows = [("s1", "rose", "INVESTED_IN", "finch", {"amount": {"value": 9007199254740993, "currency": "USD", "bound": "EXACT", "text": "a"}, "date": "2023"}),
            ("s2", "rose", "INVESTED_IN", "finch", {"date": "FY2024"}),
            ("s3", "rose", "ACQUIRED", "finch", {"validFrom": "2025", "validUntil": "2020"}),
            ("s4", "finch", "INVESTED_IN", "rose", {"stance": "PLANNED", "role": AWKWARD}),
            ("s5", "rose", "NEGOTIATES_WITH", "finch", {"stance": "NEGOTIATING"})]
    write_lines(f"{folder}/statements.jsonl", [
        {"id": f"statement-{i}", "subject": f"company-{s}", "predicate": p, "object": f"company-{o}", "stance": "ASSERTED", "confidence": 0.9,
         "evidence": evidence} | more
        for i, s, p, o, more in rows])


NAMES = [
    "=1+1", "+1", "-1", "@x", "\tTab", "\rReturn", "\nLine", 'a"b', '"', "a\\", "\\u0041", "\\N", "'", "]]>", "-->", "<!-- x",
    "&amp;", "a\x00b", "a\x0bc", "\x01",
    "\ufffe", "\uffff", "\ufeffmark", "a\u2028b", "\u202eright", "e\u0301", "\U00020bb7", "\U0001f468\u200d\U0001f469", "a\r\nb", "a\nb\n", " before",
    "after ", "null",
    "None", "TRUE", "1e5", "007", "2024-01-01", "a,b;c|d", "{}", "${x}", "%s", "_x0041_", "\x7f", "a\x85", "\\l\\r", "[]", "a\x1cb\x1dc\x1ed", "・", "!?"]
IDS = ["A", "a", "1", "0", "x~._-", "i" * 300, "constructor", "__proto__", "toString", "id", "NaN", "1.0", "-", "node", "Infinity"]
DATES = ["0001", "0999-12-31", "0045-02", "2024", "FY2023", "1999-H2", "2024-Q1", "9999-12-31", "2024-02-29"]


def make_hard(folder):
    """Every name of NAMES, every id of IDS, every date of DATES; a statement about oneself; names in no language; a speaker, a conflict, a diagnostic."""
    os.makedirs(f"{folder}/texts")
    entities, rows, text = [], [], ""
    for i, name in enumerate(NAMES):
        key = IDS[i] if i < len(IDS) else f"company-{i}"
        entities.append({"id": key, "type": "COMPANY", "name": {"en": name} if i % 2 else {"ja": name},
                         "formerIds": [f"former.{key}"[:300]] if i % 7 == 3 else [],
                         "names": [{"text": name, "kind": "PRIMARY"}, {"text": f"{name}2", "kind": "ALIAS"}][:1 + i % 2]}
                        | ({"date": DATES[i]} if i < len(DATES) else {}))
        start, quote = len(text), f"{name} owns {name}."
        evidence = {"document": "d", "start": start, "end": start + len(quote), "quote": quote, "speakerText": name, "author": name, "publisher": name}
        rows.append({"id": f"~{key}"[:300], "subject": key, "predicate": "OWNS", "object": entities[i // 2]["id"], "stance": "ASSERTED",
                     "confidence": i / len(NAMES), "role": name, "evidence": [evidence | ({"speaker": "A"} if i % 3 == 0 else {})]}
                    | ({"date": DATES[i % len(DATES)], "validFrom": DATES[0]} if i % 2 else {"amount": {"value": i + 0.1, "text": name, "bound": "ABOUT"}}))
        text += quote + "\n"
    for row in rows:
        before = text[:row["evidence"][0]["start"]]
        row["evidence"][0] |= position(before)
    with open(f"{folder}/texts/d.txt", "w", encoding="utf-8", newline="") as file:
        file.write(text)
    write_lines(f"{folder}/documents.jsonl", [{
        "id": "d", "path": "documents/d.txt", "sha256": hashlib.sha256(text.encode()).hexdigest(), "length": len(text), "title": NAMES[0], "author": "a\tb",
        "publisher": '"'}])
    write_lines(f"{folder}/passages.jsonl", [{"id": "p", "document": "d", "start": 0, "end": len(text), "kind": "PARAGRAPH", "speaker": "a"}])
    write_lines(f"{folder}/mentions.jsonl", [
        {"document": "d", "start": 0, "end": len(NAMES[0]), "text": NAMES[0], "entity": entities[0]["id"], "type": "COMPANY"}])
    write_lines(f"{folder}/entities.jsonl", entities)
    write_lines(f"{folder}/statements.jsonl", rows)
    write_lines(f"{folder}/conflicts.jsonl", [{"id": "c", "kind": "AMOUNT", "statements": ["~0", "~1"], "explanation": NAMES[-1]}])
    twice = {"code": "X", "severity": "INFO", "message": 'a"\nb', "document": "d"}
    write_lines(f"{folder}/diagnostics.jsonl", [twice, twice, {"code": "Y", "severity": "WARNING", "message": "x"}])


def position(before):
    """Line and column, from 1, behind a text whose lines end with LF, CR LF or CR."""
    starts = [0] + [m.end() for m in re.finditer("\r\n|\r|\n", before)]
    return {"line": len(starts), "column": len(before) - starts[-1] + 1}


def make_empty(folder):
    """A graph with nothing in it."""
    os.makedirs(f"{folder}/texts")
    for name in ("documents", "passages", "mentions", "entities", "statements"):
        write_lines(f"{folder}/{name}.jsonl", [])
