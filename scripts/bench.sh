#!/bin/sh
# Times a binary on COPIES copies of examples/, RUNS times, and reports the best run.
set -eu
binary=$1
copies=${COPIES:-1000}
runs=${RUNS:-5}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' INT TERM

for copy in $(seq "$copies"); do
  cp -R examples "$folder/$copy"
done

best=
for _ in $(seq "$runs"); do
  start=$(date +%s%N)
  "$binary" "$folder" >/dev/null || test $? -eq 1 # 1: there are findings
  took=$(($(date +%s%N) - start))
  [ -n "$best" ] && [ "$best" -le "$took" ] || best=$took
done

find "$folder" -type f -printf '%s\n' |
  awk -v best="$best" -v runs="$runs" '
    { bytes += $1 }
    END {
      seconds = best / 1e9
      printf "%d files, %.1f MB: best of %d runs %.3f s, %.0f files/s, %.1f MB/s\n",
        NR, bytes / 1e6, runs, seconds, NR / seconds, bytes / 1e6 / seconds
    }'
