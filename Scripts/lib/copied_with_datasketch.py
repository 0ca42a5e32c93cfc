"""Finds copied text files with datasketch's MinHash LSH, and prints a pair of files a line.

usage: copied_with_datasketch.py FOLDER SHARE THRESHOLD

The prose of a file is every line that is no row of a table; digits are folded to one, and the shingles of five
characters that stand in more than a tenth of the files are everyone's.
"""

import collections
import os
import re
import sys

from datasketch import MinHash, MinHashLSH

LENGTH = 5


def prose(text):
    """The lines that are no rows of a table, their numbers hidden and the organ of the title too."""
    title = re.search(r"(\S+?)\d{4}年政府信息公开工作年度报告", text)
    if title:
        text = text.replace(title.group(1), "某")
    lines = [line.strip() for line in text.splitlines() if line and "\t" not in line and not line.endswith("|")]
    return re.sub(r"\d+", "0", "\n".join(lines))


def shingles(path):
    with open(path, encoding="utf-8") as file:
        text = prose(file.read())
    return {text[start:start + LENGTH] for start in range(len(text) - LENGTH + 1)}


def signature(pieces):
    minhash = MinHash(num_perm=128)
    minhash.update_batch([piece.encode() for piece in pieces])
    return minhash


def main():
    folder, share, threshold = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    paths = sorted(os.path.join(place, name) for place, _, names in os.walk(folder) for name in names)
    texts = [shingles(path) for path in paths]
    counts = collections.Counter()
    for text in texts:
        counts.update(text)
    common = {piece for piece, count in counts.items() if count * 10 > len(texts)}
    del counts
    for text in texts:
        text -= common

    index = MinHashLSH(threshold=threshold, num_perm=128)
    signatures = [signature(text) for text in texts]
    for number, minhash in enumerate(signatures):
        index.insert(number, minhash)
    for left, minhash in enumerate(signatures):
        for right in index.query(minhash):
            smaller = min(len(texts[left]), len(texts[right]))
            if left < right and smaller and 100 * len(texts[left] & texts[right]) >= share * smaller:
                print(os.path.relpath(paths[left], folder), os.path.relpath(paths[right], folder), sep="\t")


main()
