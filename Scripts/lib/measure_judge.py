"""Measures how long a judgement takes to be acknowledged, against one append and fdatasync of as many bytes, in turn.

usage: measure_judge.py GXAUDIT FOLDER ROUNDS COMMIT
"""

import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time

JUDGEMENTS = 200


def findings(program, folder):
    """The names of the failures, by a process of its own."""
    listing = subprocess.run(
        [program, "findings", "--load", folder, "--format", "tsv"], check=True, capture_output=True, text=True)
    return [line.split("\t")[0] for line in listing.stdout.splitlines()[1:]]


class Workbench:
    """A gxaudit that reads commands from a pipe and says on standard error what it has done."""

    def __init__(self, program, folder, sessions):
        self.process = subprocess.Popen(
            [program, "--session", "bench", "--sessions", sessions, "--lang", "en"], stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, bufsize=1)
        self.say(f"load {folder}", "loaded")
        self.say("check", "checked by")

    def say(self, command, answer):
        """Sends a command and waits for the line that acknowledges it; returns the seconds between."""
        start = time.perf_counter()
        self.process.stdin.write(command + "\n")
        for line in self.process.stderr:
            if answer in line:
                return time.perf_counter() - start
        sys.exit(f"{command}: gxaudit ended")

    def leave(self):
        self.process.stdin.close()
        self.process.wait()


def append(path, size):
    start = time.perf_counter()
    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.write(file, b"x" * size)
    os.fdatasync(file)
    os.close(file)
    return time.perf_counter() - start


def row(name, seconds):
    ordered = sorted(seconds)
    return "| {} | {} | {:.2f} | {:.2f} | {:.2f} | {:.2f} |".format(
        name, len(ordered), ordered[0] * 1e3, statistics.median(ordered) * 1e3, ordered[len(ordered) * 99 // 100] * 1e3,
        ordered[-1] * 1e3)


def main():
    program, folder, rounds, commit = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    names = findings(program, folder)
    chosen = random.Random(2024).sample(names, JUDGEMENTS * rounds)
    judged, appended = [], []
    with tempfile.TemporaryDirectory(dir=os.path.dirname(folder)) as sessions:
        workbench = Workbench(program, folder, sessions)
        journal = os.path.join(sessions, "bench", "journal.jsonl")
        for name in chosen:
            before = os.path.getsize(journal)
            judged.append(workbench.say(f"confirm {name} --reason measured", name))
            appended.append(append(os.path.join(sessions, "floor"), os.path.getsize(journal) - before))
        workbench.leave()
        start = time.perf_counter()
        subprocess.run(
            [program, "--session", "bench", "--sessions", sessions, "-c", "log --limit 1"], check=True,
            capture_output=True)
        reopening = time.perf_counter() - start
    print(f"{len(names)} findings, {len(chosen)} of them judged one by one, gxaudit {commit}")
    print(
        f"{os.cpu_count()} × {platform.machine()}, {platform.system()} {platform.release()}, "
        f"load {os.getloadavg()[0]:.1f}; opening the session again, its reports read anew: {reopening:.2f} s")
    print()
    print("| work | times | min ms | median ms | 99 % ms | max ms |")
    print("|---|---:|---:|---:|---:|---:|")
    print(row("a judgement, from the line sent to the line that acknowledges it", judged))
    print(row("one append and fdatasync of as many bytes", appended))


main()
