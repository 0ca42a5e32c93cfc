"""Measures what becomes of the cells of reports in every format, and how fast they are read, against others in turn.

usage: measure_reading.py GXAUDIT FOLDER ROUNDS COMMIT [PYTHON]

FOLDER has a folder for each format with those of its renderings and truth.csv. PYTHON is an interpreter that has the
peers; without it there are no ratios.
"""

import collections
import csv
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))

# The format, how many files at most (some peers take a second for each), and what is to be reached (DESIGN §6):
# how many times as fast as the peer.
PEERS = {
    "selectolax": ("html", 2000, 2),
    "BeautifulSoup+lxml": ("html", 200, 10),
    "python-docx": ("docx", 60, 20),
    "openpyxl": ("xlsx", 200, 10),
    "pdftotext": ("pdf", 400, 1 / 1.3),
    "pdfplumber": ("pdf", 30, 8),
}


class Tally:
    """What became of the cells of one rendering."""

    def __init__(self):
        self.files = set()
        self.right = self.wrong = self.unknown = 0
        self.examples = []

    def take(self, file, cell, truth, read):
        """Compares the true state and value of a cell with those that were read."""
        self.files.add(file)
        if truth[0] == "unknown":
            is_right = read[0] != "number"
        else:
            is_right = read == truth
        if is_right:
            self.right += 1
        elif read[0] in ("absent", "unreadable"):
            self.unknown += 1
        else:
            self.wrong += 1
            self.examples.append(f"{file} {cell}: {' '.join(read)}, not {' '.join(truth)}")


def seconds(command):
    """How long a command takes; None where it fails."""
    start = time.perf_counter()
    ended = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start if ended.returncode == 0 else None


def read_cells(program, folder):
    """State and value of each cell that was read, by file and address."""
    command = [program, "export", "cells", "--to", "-", "--format", "csv", "--load", folder, "--no-session"]
    cells = {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        for row in csv.DictReader(process.stdout):
            file = "/".join(row["source"].split("/")[-2:])
            cells[file, row["cell"]] = row["state"], row["value"]
    return cells


def truths(folder):
    """The rows of truth.csv by rendering."""
    rows = collections.defaultdict(list)
    with open(os.path.join(folder, "truth.csv"), encoding="utf-8", newline="") as file:
        for file, cell, state, value in list(csv.reader(file))[1:]:
            rows[file.split("/")[0]].append((file, cell, state, value))
    return rows


def tallies(program, folder):
    """What became of the cells of each rendering of a format."""
    for rendering, rows in sorted(truths(folder).items()):
        cells = read_cells(program, os.path.join(folder, rendering))
        tally = Tally()
        for file, cell, state, value in rows:
            tally.take(file, cell, (state, value), cells.get((file, cell), ("absent", "")))
        yield rendering, tally


def print_cells(program, folder, rounds):
    """The table of all renderings, and some of the cells that are wrong."""
    print("| rendering | reports | cells right | wrong | not known | right % | reports/s |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    examples = []
    for name in sorted(os.listdir(folder)):
        for rendering, tally in tallies(program, os.path.join(folder, name)):
            place = os.path.join(folder, name, rendering)
            times = [seconds([program, "load", place]) for _ in range(rounds)]
            rate = "" if None in times else f"{len(tally.files) / statistics.median(times):.0f}"
            count = tally.right + tally.wrong + tally.unknown
            print(
                f"| {rendering} | {len(tally.files)} | {tally.right} | {tally.wrong} | {tally.unknown} "
                f"| {100 * tally.right / count:.3f} | {rate} |", flush=True)
            examples += tally.examples[:3]
    for example in examples:
        print(f"wrong: {example}")


def sample(folder, place, limit):
    """Links some files of a format's folder, of all its renderings alike, into a folder of their own."""
    files = [
        os.path.join(rendering.path, name) for rendering in os.scandir(folder) if rendering.is_dir()
        for name in os.listdir(rendering.path)]
    # Files are numbered through all renderings of a format.
    chosen = sorted(files, key=os.path.basename)[:limit]
    for file in chosen:
        os.link(file, os.path.join(place, os.path.basename(file)))
    return len(chosen)


def peer_seconds(peer, python, place, core):
    """How long a peer takes for the files; `core` begins the command that keeps it to one core, or is empty."""
    if peer == "pdftotext":
        processes = 1 if core else os.cpu_count()
        command = 'find "$0" -type f -print0 | xargs -0 -I {} -P "$1" pdftotext {} -'
        return seconds(core + ["sh", "-c", command, place, str(processes)])
    script = os.path.join(HERE, "read_with_peers.py")
    ended = subprocess.run(core + [python, script, peer, place], stdout=subprocess.PIPE, text=True)
    return float(ended.stdout.split()[0]) if ended.returncode == 0 else None


def print_ratios(program, folder, rounds, python):
    """The table of all peers, each in turn with gxaudit."""
    print("| peer | files | peer ms/file | gxaudit ms/file | times as fast | one core each | goal |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for peer, (name, limit, goal) in PEERS.items():
        with tempfile.TemporaryDirectory(dir=os.path.dirname(folder)) as place:
            count = sample(os.path.join(folder, name), place, limit)
            pairs = {"all": [], "one": []}
            for _ in range(rounds):
                for cores, core in (("all", []), ("one", ["taskset", "-c", "0"])):
                    theirs = peer_seconds(peer, python, place, core)
                    pairs[cores].append((theirs, seconds(core + [program, "load", place])))
            print(ratio_row(peer, count, pairs, goal), flush=True)


def ratio_row(peer, count, pairs, goal):
    """A row of the table of peers; without figures where one of the two could not read the files."""
    if any(None in pair for measured in pairs.values() for pair in measured):
        return f"| {peer} | {count} | | | failed | | {goal:.2f} |"
    theirs, ours = (statistics.median(times) for times in zip(*pairs["all"]))
    ratios = [statistics.median(a / b for a, b in measured) for measured in pairs.values()]
    return (
        f"| {peer} | {count} | {1e3 * theirs / count:.2f} | {1e3 * ours / count:.2f} | {ratios[0]:.1f} "
        f"| {ratios[1]:.1f} | {goal:.2g} |")


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else "unknown processor"


def main():
    program, folder, rounds, commit = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    print(f"gxaudit {commit}, {rounds} rounds in turn")
    print(f"{os.cpu_count()} × {processor()}, load {os.getloadavg()[0]:.1f}")
    print()
    print_cells(program, folder, rounds)
    if len(sys.argv) > 5:
        print()
        print_ratios(program, folder, rounds, sys.argv[5])
        print()
        print(
            "gxaudit: the whole load, from start to end, on all cores. Peers: the cells' texts alone, without the start "
            "of Python, one process; pdftotext: as many processes as cores.")


main()
