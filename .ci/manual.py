#!/usr/bin/env python3
"""manual.py VERSION SECONDS: a manual page, made from 'pulse --experimental-dump-help' on standard input."""
import datetime, json, sys

version, seconds = sys.argv[1], int(sys.argv[2])
top = json.load(sys.stdin)["command"]
date = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime("%Y-%m-%d")


def plain(text):
    """A roff line of its own: no request at its start, no escape, no hyphen taken for a dash."""
    text = (text or "").replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in ".'" else line for line in text.splitlines())


def names(argument):
    value = f" \\fI{plain(argument.get('valueName'))}\\fR" if argument["kind"] == "option" else ""
    if argument["kind"] == "positional": return f"\\fI{plain(argument.get('valueName'))}\\fR"
    own = [("--" if n["kind"] == "long" else "-") + n["name"] for n in argument.get("names", [])]
    return ", ".join(f"\\fB{plain(n)}\\fR" for n in own) + value


def command(node, title):
    if node["commandName"] == "help": return
    print(f".SS {plain(title)}")
    print(plain(node.get("abstract")))
    if node.get("discussion"): print(".PP\n" + plain(node["discussion"]))
    for argument in node.get("arguments", []):
        if not argument.get("shouldDisplay", True) or {"help", "version"} & {n["name"] for n in argument.get("names", [])}: continue
        print(f".TP\n{names(argument)}\n{plain(argument.get('abstract'))}")
    for child in node.get("subcommands", []): command(child, f"{title} {child['commandName']}")


print(f'.TH PULSE 1 "{date}" "pulse {plain(version)}" "Industry Pulse"')
print(f".SH NAME\npulse \\- {plain(top['abstract'][0].lower() + top['abstract'][1:].rstrip('.'))}")
print(".SH SYNOPSIS\n\\fBpulse\\fR \\fIcommand\\fR [\\fIoption\\fR ...]")
print(".SH COMMANDS")
for child in top["subcommands"]: command(child, child["commandName"])
print(".SH EXIT STATUS\n0 done (dead sources are reported, not fatal), 1 failed, 2 a source or a check is bad and \\fB\\-\\-strict\\fR was given, 64 wrong usage.")
print(".SH FILES\n.TP\n\\fIcontent/pulse.yml\\fR\nThe configuration of a site.\n.TP\n\\fI.env\\fR\nKeys, a line \\fINAME=value\\fR each.")
