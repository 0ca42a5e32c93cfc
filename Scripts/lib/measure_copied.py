"""Races `gxaudit copied` against datasketch's MinHash LSH over a corpus with planted copies, in turn, and prints tables.

usage: measure_copied.py GXAUDIT FOLDER ROUNDS COMMIT [PYTHON]

FOLDER.copies.tsv names the copies and their sources; PYTHON has datasketch, without it only gxaudit is measured.
Both look for pairs of which at least 80 % of the smaller text is in the other too, everyone's wording left out.
"""

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time

SHARE = 80
# Of Jaccard likeness: that of the share asked for, and one at which datasketch finds as much as gxaudit does.
THRESHOLDS = (0.8, 0.3)
# The columns of the last table that `gxaudit copied --format tsv` writes, in which a report is ORGAN/YEAR.
LEFT, RIGHT = "first", "second"


def run(command, output):
    """Runs a command with its output in a file; returns its seconds and peak memory in MiB."""
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        try:
            file = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            os.dup2(file, 1)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    # 1 is gxaudit's status where there is something to be seen.
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return seconds, usage.ru_maxrss / 1024


def planted(path):
    """The planted pairs as sets of ORGAN/YEAR, and the report of each file."""
    pairs, reports = set(), {}
    with open(path, encoding="utf-8") as lines:
        header = next(lines).rstrip("\n").split("\t")
        for line in lines:
            row = dict(zip(header, line.rstrip("\n").split("\t")))
            copy, source = (f"{row[f'{side}_organ']}/{row[f'{side}_year']}" for side in ("copy", "source"))
            pairs.add(frozenset((copy, source)))
            reports[row["copy_file"]], reports[row["source_file"]] = copy, source
    return pairs, reports


def pairs_of_gxaudit(path):
    with open(path, encoding="utf-8") as file:
        lines = file.read().rstrip("\n").split("\n\n")[-1].split("\n")
    header = lines[0].split("\t")
    if LEFT not in header or RIGHT not in header:
        sys.exit(f"gxaudit copied wrote no columns {LEFT} and {RIGHT}: {header}")
    rows = [dict(zip(header, line.split("\t"))) for line in lines[1:]]
    return {frozenset((row[LEFT], row[RIGHT])) for row in rows}


def pairs_of_files(path, reports):
    with open(path, encoding="utf-8") as lines:
        files = [line.rstrip("\n").split("\t") for line in lines]
    # A file that is no part of a planted pair keeps its own name: any pair with it is a wrong one.
    return {frozenset(reports.get(file, file) for file in pair) for pair in files}


def hits(name, found, expected):
    right = len(found & expected)
    recall = right / len(expected) if expected else 1
    precision = right / len(found) if found else 1
    return f"| {name} | {len(found)} | {right} | {recall:.4f} | {precision:.4f} |"


def row(name, runs, base):
    seconds, memory = zip(*runs)
    middle = statistics.median(seconds)
    times = "" if base is None else f"{base / middle:.1f}"
    return f"| {name} | {min(seconds):.2f} | {middle:.2f} | {max(seconds):.2f} | {max(memory):.0f} | {times} |"


def main():
    program, folder, rounds, commit = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    python = sys.argv[5] if len(sys.argv) > 5 else None
    expected, reports = planted(folder + ".copies.tsv")
    peer = os.path.join(os.path.dirname(os.path.abspath(__file__)), "copied_with_datasketch.py")
    commands = {
        "`gxaudit` copied": [program, "copied", "--load", folder, "--share", str(SHARE), "--format", "tsv"],
        "`gxaudit` reports": [program, "reports", "--load", folder, "--format", "tsv"],
    }
    if python:
        for threshold in THRESHOLDS:
            commands[f"datasketch at {threshold}"] = [python, peer, folder, str(SHARE), str(threshold)]
    peers = [name for name in commands if name.startswith("datasketch")]

    runs = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as place:
        outputs = {name: os.path.join(place, str(number)) for number, name in enumerate(commands)}
        # The first round fills the file cache; of the peer, whose time is minutes, once is enough for that too.
        for turn in range(rounds + 1):
            for name, command in commands.items():
                if turn == 0 and name in peers:
                    continue
                measured = run(command, outputs[name])
                if turn > 0:
                    runs[name].append(measured)
            if sys.stderr.isatty():
                print(f"\r{turn}/{rounds} ", end="" if turn < rounds else "\r", file=sys.stderr, flush=True)
        found = {"`gxaudit`": pairs_of_gxaudit(outputs["`gxaudit` copied"])}
        for name in peers:
            found[name] = pairs_of_files(outputs[name], reports)

    files = sum(len(names) for _, _, names in os.walk(folder))
    print(f"{files} reports, {len(expected)} of them copies, {rounds} rounds in turn after a warm-up, gxaudit {commit}")
    print(f"{os.cpu_count()} × {platform.machine()}, {platform.system()} {platform.release()}, "
          f"load {os.getloadavg()[0]:.1f}")
    if python:
        version = subprocess.run(
            [python, "-c", "import datasketch; print(datasketch.__version__)"], check=True, capture_output=True,
            text=True)
        print(f"datasketch {version.stdout.strip()}: MinHash of 128, LSH, candidates looked at one by one")
    print()
    print("| pairs at 80 % | found | planted | recall | precision |")
    print("|---|---:|---:|---:|---:|")
    for name, pairs in found.items():
        print(hits(name, pairs, expected))
    print()
    best = max(peers, key=lambda name: len(found[name] & expected), default=None)
    base = statistics.median(seconds for seconds, _ in runs[best]) if best else None
    print(f"| whole process | min s | median s | max s | peak MiB | × faster than {best or 'a peer'} |")
    print("|---|---:|---:|---:|---:|---:|")
    for name in commands:
        print(row(name, runs[name], base))
    search = [max(copied[0] - load[0], 0.001) for copied, load in zip(runs["`gxaudit` copied"], runs["`gxaudit` reports"])]
    print(f"\n`gxaudit` copied without the loading: {statistics.median(search):.2f} s in the median")
    if python:
        print(f"{best} takes {base / statistics.median(search):.0f} times as long as that")


main()
