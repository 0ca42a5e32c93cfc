"""Measures queries over many reports in gxaudit, sqlite3 and DuckDB, in turn, and prints a table.

usage: measure_queries.py GXAUDIT FOLDER ROUNDS COMMIT [PYTHON_WITH_DUCKDB]

Every engine answers within one process that has its data already: gxaudit has loaded the reports, the others have
prepared tables of just the columns that are asked for, indexed by organ and year, and what it took to fill them is not
counted. What is counted is from the writing of a query to the reading of the last line of its answer, less what an
answer of one line costs.
"""

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time

CELLS = ["t3.new.total", "t3.new.natural", "t3.closed.total", "t3.carried-out.total", "t4.review.total"]

# What is asked, as `query`, as `sql` (of which "report_cells" is the table in the others too), and as others say it.
QUESTIONS = [
    ("sum of a cell", "query t3.new.total --sum", 'SELECT sum("t3.new.total") FROM report_cells', None),
    ("sum, mean, least and most of a cell", "query t3.new.total --sum --mean --min --max",
     'SELECT sum("t3.new.total"), avg("t3.new.total"), min("t3.new.total"), max("t3.new.total") FROM report_cells', None),
    ("sum by year", "query t3.new.total --by year --sum",
     'SELECT year, sum("t3.new.total") FROM report_cells GROUP BY year', None),
    ("sum by county", "query t3.new.total --by county --sum",
     'SELECT county, sum("t3.new.total") FROM report_cells GROUP BY county', None),
    ("count above a bound", "query t3.new.total --where 'value > 500' --count",
     'SELECT count(*) FROM report_cells WHERE "t3.new.total" > 500', None),
    ("the ten largest", "query t3.new.total --sort value --descending --limit 10",
     'SELECT organ, year, "t3.new.total" FROM report_cells ORDER BY "t3.new.total" DESC LIMIT 10', None),
    ("median", "query t3.new.total --median", None, 'SELECT median("t3.new.total") FROM report_cells'),
    ("changed by more than 900 from last year", "query t3.new.total --where 'abs(change) > 900' --count",
     'SELECT count(*) FROM report_cells AS now JOIN report_cells AS before '
     'ON before.organ = now.organ AND before.year = now.year - 1 '
     'WHERE abs(now."t3.new.total" - before."t3.new.total") > 900', None),
    ("one cell of one report", "query {organ}/2024/t3.new.total",
     "SELECT \"t3.new.total\" FROM report_cells WHERE organ = '{organ}' AND year = 2024", None),
]


class Asked:
    """A program that reads lines and writes answers, a line of which tells that one has ended."""

    def __init__(self, command, mark):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.mark = mark
        self.count = 0
        self.ask("")
        self.idle = statistics.median(self.ask("")[0] for _ in range(30))

    def ask(self, line):
        """Seconds that an answer takes, with its lines."""
        self.count += 1
        name = f"mark{self.count}"
        start = time.perf_counter()
        self.process.stdin.write(f"{line}\n{self.mark.format(name)}\n")
        self.process.stdin.flush()
        answer = []
        while True:
            text = self.process.stdout.readline()
            if not text:
                sys.exit(f"{line}: the program has ended")
            if text.strip() == name:
                # The heading of the column that the mark stands in is none of the answer.
                return time.perf_counter() - start, [line for line in answer if line != "mark"]
            answer.append(text.rstrip("\n"))

    def milliseconds(self, line):
        """What an answer takes right behind another program's, whose data the caches hold, and what it takes again."""
        first, *again = (1000 * max(0, self.ask(line)[0] - self.idle) for _ in range(5))
        return first, statistics.median(again)


DUCK = """
import sys, duckdb
base = duckdb.connect(sys.argv[1])
for line in sys.stdin:
    line = line.strip()
    if line.startswith("mark"):
        print(line, flush=True)
    elif line:
        for row in base.execute(line).fetchall():
            print("\\t".join("" if value is None else str(value) for value in row))
"""


def prepared(program, reports, folder, duck_python):
    """Tables of the columns that are asked for, filled from gxaudit's own."""
    columns = ", ".join(f'"{cell}"' for cell in CELLS)
    rows = f"{folder}/rows.csv"
    with open(rows, "w", encoding="utf-8") as file:
        subprocess.run(
            [program, "--no-session", "--format", "csv", "--load", reports, "sql",
             f"SELECT organ, county, year, {columns} FROM report_cells WHERE newest = 1"],
            check=True, stdout=file, stderr=subprocess.DEVNULL)
    numbers = ", ".join(f'"{cell}" INTEGER' for cell in CELLS)
    table = f"CREATE TABLE report_cells (organ TEXT, county TEXT, year INTEGER, {numbers});"
    index = "CREATE INDEX by_organ ON report_cells (organ, year);"
    lite = f"{folder}/rows.sqlite"
    subprocess.run(
        ["sqlite3", lite], check=True, text=True,
        input=f"{table}\n.mode csv\n.import --skip 1 {rows} report_cells\n{index}\nANALYZE;\n")
    duck = None
    if duck_python:
        duck = f"{folder}/rows.duckdb"
        subprocess.run(
            [duck_python, "-c", "import sys, duckdb\nbase = duckdb.connect(sys.argv[1])\n"
             f"base.execute('''{table}''')\nbase.execute(\"COPY report_cells FROM '{rows}' (HEADER)\")\n"
             f"base.execute('''{index}''')\n", duck], check=True)
    return lite, duck


def first_organ(gxaudit):
    answer = gxaudit.ask("sql 'SELECT organ FROM report_cells WHERE year = 2024 AND newest = 1 LIMIT 1'")[1]
    return answer[-1]


def main():
    program, folder, rounds, commit = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    duck_python = sys.argv[5] if len(sys.argv) > 5 else None
    mark = "sql \"SELECT '{}' AS mark\""
    with tempfile.TemporaryDirectory() as work:
        gxaudit = Asked([program, "--no-session", "--format", "tsv", "--load", folder], mark)
        count = gxaudit.ask("sql 'SELECT count(*) FROM reports'")[1][-1]
        organ = first_organ(gxaudit)
        lite_file, duck_file = prepared(program, folder, work, duck_python)
        lite = Asked(["sqlite3", lite_file], "SELECT '{}';")
        duck = Asked([duck_python, "-c", DUCK, duck_file], "{}") if duck_file else None
        # Asked for the first time behind the other programs, and again.
        table = [], []
        for name, query, sql, duck_sql in QUESTIONS:
            query, sql = query.format(organ=organ), sql and sql.format(organ=organ)
            own = sql and 'sql "{}"'.format(sql.replace('"', '\\"'))
            asked = [(gxaudit, query), (gxaudit, own), (lite, sql and sql + ";"), (duck, sql or duck_sql)]
            runs = [[] for _ in asked]
            for turn in range(rounds + 1):
                for column, (engine, line) in enumerate(asked):
                    if engine and line:
                        milliseconds = engine.milliseconds(line)
                        if turn > 0:
                            runs[column].append(milliseconds)
            for asking in range(2):
                table[asking].append((name, [statistics.median(t[asking] for t in times) if times else None for times in runs]))
    print(f"{count} reports, median of {rounds} rounds in turn after a warm-up, gxaudit {commit}")
    print(f"{os.cpu_count()} cores, {platform.system()} {platform.release()}, load {os.getloadavg()[0]:.1f}\n")
    for title, rows in zip(("asked right behind the other programs", "asked again, the median of four"), table):
        print(title + "\n")
        print("| question | `query` ms | `sql` ms | sqlite3 ms | DuckDB ms | sqlite3 / `query` | DuckDB / `query` |")
        print("|---|---:|---:|---:|---:|---:|---:|")
        for name, times in rows:
            cells = ["—" if time is None else f"{time:.2f}" for time in times]
            ratios = ["—" if other is None else f"{other / max(times[0], 0.001):.1f}" for other in times[2:]]
            print("| " + " | ".join([name] + cells + ratios) + " |")
        print()


if __name__ == "__main__":
    main()
