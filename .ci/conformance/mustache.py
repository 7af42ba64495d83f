#!/usr/bin/env python3
"""Runs the Mustache specification's cases through `pulse inspect mustache`, leniently and strictly.

    mustache.py PULSE FOLDER

Leniently every case must pass. Strictly every case must pass but those of CONTRADICTIONS, which the templates' own
rules forbid on purpose: each of those must end in the error that its reason names. One line of figures comes last;
status 1 when the bar is missed.
"""
import json
import pathlib
import subprocess
import sys

# Why a case contradicts strictness, the words of the error that say so, and the cases as file: names.
CONTRADICTIONS = [
    ("plain text is never written unescaped: only what our code marks as trusted markup is",
     ["writes only what our code marks as trusted"], {
         "interpolation": [
             "Triple Mustache", "Ampersand", "Dotted Names - Triple Mustache Interpolation",
             "Dotted Names - Ampersand Interpolation", "Implicit Iterators - Triple Mustache",
             "Implicit Iterators - Ampersand", "Triple Mustache - Surrounding Whitespace",
             "Ampersand - Surrounding Whitespace", "Triple Mustache - Standalone", "Ampersand - Standalone",
             "Triple Mustache With Padding", "Ampersand With Padding"],
         "partials": ["Standalone Indentation"],
         "sections": ["Implicit Iterator - Triple mustache", "Implicit Iterator - Ampersand"],
         "~dynamic-names": ["Standalone Indentation"],
         "~inheritance": ["Triple Mustache"]}),
    ("an unknown name is an error outside a section", ["there is no name", "has nothing named"], {
        "interpolation": [
            "Basic Context Miss Interpolation", "Triple Mustache Context Miss Interpolation",
            "Ampersand Context Miss Interpolation", "Dotted Names - Broken Chains",
            "Dotted Names - Broken Chain Resolution", "Dotted Names - Context Precedence",
            "Dotted Names are never single keys"],
        "~dynamic-names": ["Dotted Names - Failed Lookup", "Dotted names - Context Stacking Failed Lookup"]}),
    ("an unknown partial is an error", ["there is no partial", "must be a text"], {
        "partials": ["Failed Lookup"],
        "~dynamic-names": [
            "Context Misses - Partial", "Failed Lookup - Partial", "Dotted Names - Operator Precedence"]}),
    ("a name with a stray mark is an error", ["is no name"], {
        "~dynamic-names": ["Dynamic Names - Double Dereferencing", "Dynamic Names - Composed Dereferencing"]}),
    ("a tag right after '<' would make a markup tag whose name comes from the data", ["a tag's name cannot come"], {
        "partials": ["Recursion"], "~dynamic-names": ["Recursion"]}),
]


def load(folder):
    return [
        {"file": path.stem, **case}
        for path in sorted(pathlib.Path(folder).glob("*.json"))
        for case in json.loads(path.read_text())["tests"]
    ]


def answers(pulse, cases, lenient):
    lines = [
        json.dumps({"id": number, "lenient": lenient,
                    **{key: case[key] for key in ("template", "data", "partials") if key in case}})
        for number, case in enumerate(cases)
    ]
    run = subprocess.run([pulse, "inspect", "mustache"], input="\n".join(lines) + "\n", capture_output=True,
                         text=True, timeout=120, check=True)
    return sorted((json.loads(line) for line in run.stdout.splitlines()), key=lambda answer: answer["id"])


def report(kind, case, answer):
    print(f"{kind}: {case['file']} | {case['name']}: wanted {case['expected']!r}, got {answer}")


def main():
    pulse, folder = sys.argv[1:]
    cases = load(folder)
    wanted_errors = {
        (file, name): words for _, words, table in CONTRADICTIONS for file, names in table.items() for name in names
    }
    missed = 0
    lenient = strict = 0
    for case, answer in zip(cases, answers(pulse, cases, True), strict=True):
        passed = answer.get("output") == case["expected"]
        lenient += passed
        if not passed:
            report("lenient", case, answer)
    for case, answer in zip(cases, answers(pulse, cases, False), strict=True):
        words = wanted_errors.get((case["file"], case["name"]))
        strict += words is None and answer.get("output") == case["expected"]
        if words is None:
            passed = answer.get("output") == case["expected"]
        else:
            passed = any(word in answer.get("error", "") for word in words)
        missed += not passed
        if not passed:
            report("strict", case, answer)
    for reason, _, table in CONTRADICTIONS:
        print(f"strict contradicts {sum(map(len, table.values()))}: {reason}")
    print(f"mustache: {len(cases)} cases, lenient {lenient}, strict {strict}, contradictions {len(wanted_errors)}, "
          f"missed {missed + len(cases) - lenient}")
    sys.exit(1 if missed or lenient < len(cases) or not cases else 0)


main()
