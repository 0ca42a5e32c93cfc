"""Measures loading and checking of a tenth of a country and of the whole, in turn, and the reopening of its session.

usage: measure_country.py GXAUDIT FOLDER ROUNDS COMMIT TENTH
"""

import os
import shutil
import statistics
import sys
import tempfile

from timed_process import run


def main():
    program, folder, rounds, commit, tenth = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4], sys.argv[5]
    sessions = tempfile.mkdtemp()
    open_session = [program, "--sessions", sessions, "--session", "country"]
    commands = {
        "load a tenth": [program, "load", tenth],
        "load and check a tenth": [program, "check", "--load", tenth],
        "load": [program, "load", folder],
        "load and check": [program, "check", "--load", folder],
        "open the session again": open_session + ["-c", "session list"],
        "the same with `--no-cache`": open_session + ["--no-cache", "-c", "session list"],
    }
    runs = {name: [] for name in commands}
    try:
        run(open_session + ["load", folder])
        for _ in range(rounds):
            for name, command in commands.items():
                runs[name].append(run(command))
    finally:
        shutil.rmtree(sessions)
    print(f"{rounds} rounds in turn, files in the cache, gxaudit {commit}, load {os.getloadavg()[0]:.1f}\n")
    print("| work | min s | median s | max s | peak MiB |")
    print("|---|---:|---:|---:|---:|")
    for name, results in runs.items():
        seconds, _, memory = zip(*results)
        print(f"| {name} | {min(seconds):.2f} | {statistics.median(seconds):.2f} | {max(seconds):.2f} "
              f"| {max(memory):.0f} |")
    for part in ["load", "load and check"]:
        ratios = [whole[0] / some[0] for whole, some in zip(runs[part], runs[part + " a tenth"])]
        print(f"\n{part}: {statistics.median(ratios):.1f} × a tenth")


if __name__ == "__main__":
    main()
