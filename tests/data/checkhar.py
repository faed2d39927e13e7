# SPDX-License-Identifier: MIT
# Prints what is wrong with a HAR file: python3 checkhar.py SCHEMA FILE
import json
import sys

import jsonschema

schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft7Validator.check_schema(schema)
document = json.load(open(sys.argv[2], encoding="utf-8"))
for error in jsonschema.Draft7Validator(schema).iter_errors(document):
    print("/".join(map(str, error.absolute_path)), error.message)
# What a schema cannot say.
entries = document["log"]["entries"]
starts = [entry["startedDateTime"] for entry in entries]
if starts != sorted(starts):
    print("entries are not in the order of their beginning")
for entry in entries:
    names = ("blocked", "dns", "connect", "send", "wait", "receive")
    parts = [entry["timings"].get(name, -1) for name in names]
    if abs(sum(part for part in parts if part >= 0) - entry["time"]) > 1e-6:
        print("time is not the sum of its parts")
