"""The program, and a graph of the characters and shapes that exports go wrong with."""
import hashlib
import json
import os
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
    write_lines(f"{folder}/documents.jsonl", [{"id": "document-a", "path": "documents/a.txt", "sha256": hashlib.sha256(text.encode()).hexdigest(), "length": len(text)}])
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
        {"id": f"statement-{i}", "subject": f"company-{s}", "predicate": p, "object": f"company-{o}", "stance": "ASSERTED", "confidence": 0.9, "evidence": evidence} | more
        for i, s, p, o, more in rows])
