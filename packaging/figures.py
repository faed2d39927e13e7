#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the README's table of figures from what the benchmarks print.

    sh packaging/dev.sh bench >figures.jsonl
    python3 packaging/figures.py <figures.jsonl
"""
import json
import pathlib
import sys

BEGIN, END = "<!-- figures: made by packaging/figures.py -->", "<!-- figures: end -->"


def row(figure):
    unit = {"ratio": " ×", "x": " ×", "%": " %"}.get(figure["unit"], " " + figure["unit"])
    bound = "≤" if figure["bound"] == "at most" else "≥"
    goal = f"{bound} {figure['goal']:g}{unit}" if figure["goal"] < 1e9 else ""
    missed = "" if figure["holds"] else " **missed**"
    return f"| {figure['bench']} | {figure['figure']} | {figure['value']:g}{unit}{missed} | {goal} |"


def main():
    figures = [json.loads(line) for line in sys.stdin if line.startswith("{")]
    if not figures:
        sys.exit("no figures on standard input")
    table = ["| program | figure | value | goal |", "| --- | --- | --- | --- |"]
    readme = pathlib.Path(__file__).parent.parent / "README.md"
    text = readme.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    body = "\n".join(table + [row(figure) for figure in figures])
    readme.write_text(f"{before}{BEGIN}\n{body}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
