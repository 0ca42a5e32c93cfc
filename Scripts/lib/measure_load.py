"""Measures reading and checking reports against `cat` of the same files, in turn, and prints a table.

usage: measure_load.py GXAUDIT FOLDER ROUNDS COMMIT
"""

import os
import platform
import statistics
import sys

from timed_process import run


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def row(name, runs, ratios):
    seconds, processing, memory = zip(*runs)
    ratio = "" if ratios is None else f"{statistics.median(ratios):.2f}"
    # What a shell and its children hold tells nothing.
    peak = "" if ratios is None else f"{max(memory):.0f}"
    return "| {} | {:.2f} | {:.2f} | {:.2f} | {:.2f} | {} | {} |".format(
        name, min(seconds), statistics.median(seconds), max(seconds), statistics.median(processing), peak, ratio)


def main():
    program, folder, rounds, commit = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    files = sum(len(names) for _, _, names in os.walk(folder))
    size = sum(os.path.getsize(os.path.join(place, name)) for place, _, names in os.walk(folder) for name in names)
    cat = ["sh", "-c", 'find "$0" -type f -print0 | xargs -0 cat', folder]
    commands = {"load": [program, "load", folder], "load and check": [program, "check", "--load", folder]}

    # The first round fills the file cache and is not counted.
    reference = []
    runs = {name: [] for name in commands}
    ratios = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            before = run(cat)
            after = run(command)
            if turn > 0:
                reference.append(before)
                runs[name].append(after)
                ratios[name].append(after[0] / before[0])
        if sys.stderr.isatty():
            print(f"\r{turn}/{rounds} ", end="" if turn < rounds else "\r", file=sys.stderr, flush=True)

    print(f"{files} reports, {size / 1e6:.0f} MB, {rounds} pairs in turn after a warm-up, gxaudit {commit}")
    print(f"{os.cpu_count()} × {processor()}, {platform.system()} {platform.release()}, load {os.getloadavg()[0]:.1f}")
    print()
    print("| work | min s | median s | max s | CPU s | peak MiB | × cat |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    print(row("`cat` of the files", reference, None))
    for name in commands:
        print(row(f"`gxaudit` {name}", runs[name], ratios[name]))


main()
