#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The MultiMarkets Desktop authors
"""Reads an export with Python's own parsers and tells what is in it as ASCII JSON.

Usage: read-export.py csv|json FILE
csv:  [[cell, …], …], each cell a text with the apostrophe in front of formulas taken away again
json: the document, with every number as {"number": its exact value} instead
"""
import csv
import json
import sys
from decimal import Decimal


def number(text):
    return {"number": str(Decimal(text))}


def main():
    kind, path = sys.argv[1:]
    if kind == "csv":
        with open(path, encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, strict=True))
        result = [[cell[1:] if cell.startswith("'") else cell for cell in row] for row in rows]
    else:
        with open(path, encoding="utf-8", newline="") as file:
            result = json.load(file, parse_float=number, parse_int=number)
    json.dump(result, sys.stdout, ensure_ascii=True)


main()
