"""Loads, asks, checks and unloads in one process for a while, and prints how its memory went.

usage: measure_soak.py GXAUDIT FOLDER SECONDS COMMIT
"""

import os
import subprocess
import sys
import time

ROUND = [
    "load {folder}", "query t3.new.total --by year --sum --median", "query t3.*.total --where 'value > 50' --count",
    "sql \"SELECT county, sum(\\\"t3.new.total\\\") FROM report_cells GROUP BY county\"", "check", "findings --rule A",
    "sql 'SELECT rule, count(*) FROM findings GROUP BY rule'", "trend {organ} t3.new.total",
]


def resident(process):
    """Resident memory of a process in MiB."""
    with open(f"/proc/{process}/status", encoding="utf-8") as lines:
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def main():
    program, folder, seconds, commit = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    organs = subprocess.run(
        [program, "--no-session", "--format", "tsv", "reports", "--load", folder], check=True, capture_output=True,
        text=True).stdout.splitlines()
    organ = organs[1].split("\t")[organs[0].split("\t").index("organ")]
    lines = [line.format(folder=folder, organ=organ) for line in ROUND]
    process = subprocess.Popen(
        [program, "--no-session", "--format", "tsv"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True)
    sizes = []
    end = time.monotonic() + seconds
    while time.monotonic() < end or len(sizes) < 4:
        name = f"round{len(sizes)}"
        # Memory is looked at while reports are loaded: an empty workbench answers no query.
        before = ["unload all"] if sizes else []
        process.stdin.write("\n".join(before + lines + [f'sql "SELECT \'{name}\' AS mark"']) + "\n")
        process.stdin.flush()
        while True:
            text = process.stdout.readline()
            if not text:
                sys.exit("gxaudit has ended before its time")
            if text.strip() == name:
                break
        sizes.append(resident(process.pid))
    process.stdin.close()
    status = process.wait()
    if status != 0:
        sys.exit(f"gxaudit ended with {status}")
    quarter = max(1, len(sizes) // 4)
    # The first rounds fill what is kept for good.
    early, late = max(sizes[quarter:2 * quarter]), max(sizes[-quarter:])
    print(f"{len(sizes)} rounds of {len(lines) + 1} commands in {seconds} s, gxaudit {commit}\n")
    print("| after the first round | most in the second quarter | most in the last quarter | growth |")
    print("|---:|---:|---:|---:|")
    print(f"| {sizes[0]:.0f} MiB | {early:.0f} MiB | {late:.0f} MiB | {100 * (late - early) / early:+.1f} % |")


if __name__ == "__main__":
    main()
