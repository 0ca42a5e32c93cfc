"""Measures how long gxaudit and sqlite3 take from their start to their prompt, in turn, and prints a table.

usage: measure_start.py GXAUDIT FOLDER ROUNDS COMMIT
"""

import os
import pty
import statistics
import sys
import tempfile
import time


def seconds_to_prompt(command, prompt, folder):
    """Seconds until a program at a terminal of its own has written its prompt."""
    start = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.environ.update(TERM="xterm", LANG="C.UTF-8", HOME=folder)
        os.execvp(command[0], command)
    seen = b""
    while prompt not in seen:
        try:
            more = os.read(terminal, 4096)
        except OSError:
            more = b""
        if not more:
            sys.exit(f"{command[0]} wrote no prompt: {seen!r}")
        seen += more
    seconds = time.perf_counter() - start
    os.close(terminal)
    os.waitpid(child, 0)
    return seconds


def main():
    program, rounds, commit = sys.argv[1], int(sys.argv[3]), sys.argv[4]
    programs = {"gxaudit": ([program, "--no-session"], b"gxaudit"), "sqlite3": (["sqlite3"], b"sqlite> ")}
    runs = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as folder:
        # A single start is over so soon that ten of them make a pair.
        for turn in range(10 * rounds + 1):
            for name, (command, prompt) in programs.items():
                seconds = seconds_to_prompt(command, prompt, folder)
                if turn > 0:
                    runs[name].append(1000 * seconds)
    ratio = statistics.median(own / other for own, other in zip(runs["gxaudit"], runs["sqlite3"]))
    print(f"start to prompt, {10 * rounds} pairs in turn, gxaudit {commit}, load {os.getloadavg()[0]:.1f}\n")
    print("| program | least ms | median ms | × sqlite3 |")
    print("|---|---:|---:|---:|")
    for name, times in runs.items():
        shown = f"{ratio:.2f}" if name == "gxaudit" else ""
        print(f"| {name} | {min(times):.2f} | {statistics.median(times):.2f} | {shown} |")


if __name__ == "__main__":
    main()
