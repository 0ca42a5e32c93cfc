"""Measures comparing two years of an organ at the prompt, drawn and all, and prints a table.

usage: measure_diff.py GXAUDIT FOLDER ROUNDS COMMIT

A diff is what a script of many costs beyond the same script without them, over how many there are.
"""

import platform
import statistics
import subprocess
import sys
import tempfile
import time

DIFFS = 500


def neighbours(program, folder):
    """Pairs of reports on two years of one organ that follow each other, as paths."""
    listing = subprocess.run(
        [program, "reports", "--load", folder, "--format", "tsv"], check=True, capture_output=True, text=True)
    header, *rows = (line.split("\t") for line in listing.stdout.splitlines())
    organ, year = header.index("organ"), header.index("year")
    years = {}
    for row in rows:
        years.setdefault(row[organ], []).append(int(row[year]))
    for name, known in years.items():
        known.sort()
        yield from ((f"{name}/{first}", f"{name}/{second}") for first, second in zip(known, known[1:]))


def run(program, lines):
    with tempfile.TemporaryFile("w+", encoding="utf-8") as script:
        script.write("\n".join(lines) + "\n")
        script.seek(0)
        start = time.perf_counter()
        done = subprocess.run(
            [program, "--no-session"], stdin=script, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        seconds = time.perf_counter() - start
    # 1 is gxaudit's status where reports differ.
    if done.returncode not in (0, 1):
        sys.exit(f"gxaudit ended with {done.returncode}")
    return seconds


def main():
    program, folder, rounds, commit = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    diffs = [f"diff {first} {second}" for first, second in neighbours(program, folder)][:DIFFS]
    if not diffs:
        sys.exit("no organ has reports on two years")
    load = [f"load {folder}"]
    run(program, load)
    milliseconds = []
    for _ in range(rounds):
        without = run(program, load)
        milliseconds.append(1000 * (run(program, load + diffs) - without) / len(diffs))
    print(f"gxaudit {commit}, Python {platform.python_version()}, {platform.machine()}")
    print(f"{len(diffs)} diffs of two years of one organ, {rounds} rounds\n")
    print("| | best ms | median ms | worst ms |")
    print("|---|---:|---:|---:|")
    print("| a diff | {:.2f} | {:.2f} | {:.2f} |".format(
        min(milliseconds), statistics.median(milliseconds), max(milliseconds)))


if __name__ == "__main__":
    main()
