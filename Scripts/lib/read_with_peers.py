"""Reads the table cells of all files of a folder with a library of others, and says how long that took.

usage: read_with_peers.py PEER FOLDER

Prints the seconds and the number of cells. The library is imported before the clock starts.
"""

import os
import sys
import time
import warnings


def beautifulsoup():
    from bs4 import BeautifulSoup

    def cells(path):
        with open(path, "rb") as file:
            page = BeautifulSoup(file.read(), "lxml")
        return [cell.get_text() for cell in page.find_all(["td", "th"])]

    return cells


def selectolax():
    from selectolax.lexbor import LexborHTMLParser

    def cells(path):
        with open(path, "rb") as file:
            page = LexborHTMLParser(file.read())
        return [cell.text() for cell in page.css("td, th")]

    return cells


def python_docx():
    import docx

    def texts(tables):
        for table in tables:
            for row in table.rows:
                for cell in row.cells:
                    yield cell.text
                    yield from texts(cell.tables)

    return lambda path: list(texts(docx.Document(path).tables))


def openpyxl():
    import openpyxl as library

    def cells(path):
        book = library.load_workbook(path, read_only=True, data_only=True)
        return [value for sheet in book for row in sheet.iter_rows(values_only=True) for value in row]

    return cells


def pdfplumber():
    import pdfplumber as library

    def cells(path):
        with library.open(path) as file:
            tables = [table for page in file.pages for table in page.extract_tables()]
        return [cell for table in tables for row in table for cell in row]

    return cells


PEERS = {
    "BeautifulSoup+lxml": beautifulsoup, "selectolax": selectolax, "python-docx": python_docx, "openpyxl": openpyxl,
    "pdfplumber": pdfplumber}


def main():
    cells = PEERS[sys.argv[1]]()
    warnings.simplefilter("ignore")
    paths = [os.path.join(place, name) for place, _, names in os.walk(sys.argv[2]) for name in sorted(names)]
    start = time.perf_counter()
    count = sum(len(cells(path)) for path in paths)
    print(time.perf_counter() - start, count)


main()
