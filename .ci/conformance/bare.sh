#!/usr/bin/env bash
# bare.sh FOLDER [run|tests]…: the README's commands, word for word, on a bare Debian 12 made by debootstrap in FOLDER,
# which holds nothing but Debian's smallest system, a Swift toolchain and a clone of this repository. As root, by hand:
# it takes a quarter of an hour. Prints the seconds of each, and what was installed.
#
# The toolchain is the one that 'swift' is of. PULSE_PACKAGES=DIR reads https://github.com/OWNER/NAME from DIR/OWNER/NAME.git,
# for a machine that cannot reach GitHub. An existing FOLDER/bare.tar saves the debootstrap.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,8p' "$0"; exit 64; }
folder=$(realpath -m "$1") root="$(cd "$(dirname "$0")/../.." && pwd)"
shift
(($#)) || set -- run tests
toolchain="$(dirname "$(dirname "$(realpath "$(command -v swift)")")")"
command -v debootstrap >/dev/null || { apt-get update -qq && apt-get install -y -qq debootstrap >/dev/null; } || exit 77
mkdir -p "$folder"
if ! [ -e "$folder/bare.tar" ]; then
  debootstrap --variant=minbase bookworm "$folder/first" http://deb.debian.org/debian >"$folder/debootstrap.log" || { tail "$folder/debootstrap.log"; exit 77; }
  tar -C "$folder/first" -cf "$folder/bare.tar" . && rm -rf "$folder/first"
fi

# command MARK: what README gives between its marks.
command_of() { sed -n "/<!-- $1 -->/,/<!-- end -->/p" "$root/README.md" | sed -n '/^```sh$/,/^```$/p' | sed '1d;$d'; }

bad=0
for part in "$@"; do
  bare="$folder/$part"
  rm -rf "$bare" && mkdir -p "$bare" && tar -C "$bare" -xf "$folder/bare.tar"
  mkdir -p "$bare/usr/local/swift" "$bare/src"
  git clone -q --no-local "$root" "$bare/src/industry-pulse"
  cp /etc/resolv.conf "$bare/etc/resolv.conf"
  mounts=("$toolchain:$bare/usr/local/swift")
  if [ -n "${PULSE_PACKAGES:-}" ]; then
    mkdir -p "$bare/packages"
    mounts+=("$PULSE_PACKAGES:$bare/packages")
    printf '[url "/packages/"]\n\tinsteadOf = https://github.com/\n[safe]\n\tdirectory = *\n' >"$bare/etc/gitconfig"
  fi
  cat >"$bare/part.sh" <<PART
set -euo pipefail
export HOME=/root LANG=C.UTF-8 PATH=/usr/local/swift/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
cd /src/industry-pulse
before=\$(dpkg-query -W | wc -l)
$(command_of "$part")
echo "packages: \$before before, \$(dpkg-query -W | wc -l) after"
PART
  begun=$SECONDS status=0
  # A mount namespace of its own: nothing stays mounted, whatever happens.
  unshare --mount --propagation private bash -euc '
    bare=$1; shift
    for pair in "$@"; do mount --rbind "${pair%%:*}" "${pair##*:}"; done
    mount -t proc proc "$bare/proc"; mount --rbind /dev "$bare/dev"
    exec env -i TERM=dumb "$(command -v chroot)" "$bare" /bin/bash /part.sh' - "$bare" "${mounts[@]}" >"$folder/$part.log" 2>&1 || status=$?
  tail -n 8 "$folder/$part.log"
  printf -- '-- %s: %s, %d s; %s\n' "$part" "$([ $status = 0 ] && echo ok || echo "FAILED with $status")" $((SECONDS - begun)) "$folder/$part.log"
  [ $status = 0 ] || bad=1
  if [ "$part" = run ]; then
    pages=$(find "$bare/src/industry-pulse/_site" -name '*.html' 2>/dev/null | wc -l)
    echo "   $pages pages in _site"
    ((pages > 100)) || bad=1
  fi
done
exit $bad
