#!/usr/bin/env python3
"""A rule of one's own for cchc-lint: percentages with more decimals than a house allows.

Reads one JSON document on standard input; writes a JSON object for each finding, one on each line.
"""
import json
import sys


def decimals(printed):
    """How many digits stand behind the comma: 3 for '98,125 %'."""
    digits = printed.rstrip("% ")
    return len(digits.rpartition(",")[2]) if "," in digits else 0


def main():
    most = int(sys.argv[1])
    request = json.load(sys.stdin)
    if request["version"] != 1:
        sys.exit(f"cannot read requests of version {request['version']}")
    for figure in request["facts"]["figures"]:
        count = decimals(figure["printed"])
        if figure.get("percent") and count > most:
            finding = {
                "rule": "HSE001",
                "place": figure["place"],
                "arguments": {"printed": figure["printed"], "count": str(count), "most": str(most)},
            }
            print(json.dumps(finding))


main()
