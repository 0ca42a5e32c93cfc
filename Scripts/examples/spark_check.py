"""Checks a folder of reports in parts on Spark and puts the findings together.

usage: spark_check.py GXAUDIT FOLDER PARTS OUTPUT [MASTER]

GXAUDIT and FOLDER have to be there under the same paths on every machine. MASTER is two workers on this machine,
processes of their own, unless it is told. Without pyspark: pip install pyspark; it needs Java 17 or newer.
"""

import os
import shlex
import subprocess
import sys
import tempfile

from pyspark import SparkConf, SparkContext


def check(program, folder, parts, master):
    """The findings of all parts as lines, each part by itself, wherever Spark runs it."""
    # Each element that Spark hands over is the number of a part; xargs runs a check for it. Findings name their files as
    # they were loaded, so that every check starts in the folder above the reports.
    where, name = os.path.split(os.path.abspath(folder))
    command = (
        f"cd {shlex.quote(where)} && xargs -I {{}} "
        f"{shlex.quote(os.path.abspath(program))} check --shard {{}}/{parts} --load {shlex.quote('./' + name)}"
    )
    conf = SparkConf().setMaster(master).setAppName("gxaudit").set("spark.ui.enabled", "false")
    with SparkContext(conf=conf) as spark:
        spark.setLogLevel("ERROR")
        numbers = spark.parallelize(range(1, parts + 1), parts)
        # A check that fails ends the job: with checkCode no part can be missing.
        return numbers.pipe(f"sh -c {shlex.quote(command)}", env=dict(os.environ), checkCode=True).collect()


def merge(program, lines, output):
    """Writes the lines as one check of all would, sorted."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", newline="\n", suffix=".jsonl") as parts:
        parts.writelines(line + "\n" for line in lines)
        parts.flush()
        with open(output, "wb") as merged:
            subprocess.run([program, "merge", parts.name], stdout=merged, check=True)


def main(program, folder, parts, output, master="local-cluster[2,1,1024]"):
    merge(program, check(program, folder, int(parts), master), output)


if __name__ == "__main__":
    if len(sys.argv) not in (5, 6):
        sys.exit(__doc__)
    main(*sys.argv[1:])
