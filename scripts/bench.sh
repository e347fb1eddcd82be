#!/bin/sh
# Measures a release binary on the reports of a folder, repeated to MEGABYTES: speed on one core and on
# two, with all rules, without those on names, citations and forms, and with the six of a first lint, memory, start
# to exit on one small report, and where the time goes. Ratios within one run are what counts; times differ by
# machine, so two programs that every machine has read the same bytes beside it.
set -eu
binary=$1
timer=$2
corpus=${CORPUS:-}
megabytes=${MEGABYTES:-200}
runs=${RUNS:-7}

if [ -z "$corpus" ]; then
  corpus=examples
  [ -d ../shared/corpus ] && corpus=../shared/corpus
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder" "$folder.all"' EXIT
trap 'exit 1' INT TERM

bytes=0
copy=0
while [ "$bytes" -lt "$((megabytes * 1000000))" ]; do
  copy=$((copy + 1))
  mkdir "$folder/$copy"
  for file in "$corpus"/*.txt; do cp "$file" "$folder/$copy/"; done
  [ "$copy" -gt 1 ] || once=$(find "$folder/1" -type f -printf '%s\n' | awk '{ n += $1 } END { print n }')
  bytes=$((bytes + once))
done
files=$(find "$folder" -type f | wc -l)
echo "$files files from $corpus, $((bytes / 1000000)) MB, all rules, best of $runs runs"

# measure JOBS [OPTION...]: best wall time in nanoseconds.
measure() {
  best=
  for _ in $(seq "$runs"); do
    start=$(date +%s%N)
    "$binary" --jobs "$@" --quiet --fail-on never "$folder" >/dev/null
    took=$(($(date +%s%N) - start))
    [ -n "$best" ] && [ "$best" -le "$took" ] || best=$took
  done
}

# peak JOBS: the most memory of a run in KiB, asked of the kernel for as long as the process lives.
peak() {
  "$binary" --jobs "$1" --quiet --fail-on never "$folder" >/dev/null &
  memory=0
  while now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$!/status" 2>/dev/null) && [ -n "$now" ]; do
    memory=$now
    sleep 0.05
  done
  wait
}
share() { awk -v a="$1" -v b="$best" 'BEGIN { printf "%.1f", 100 * b / a }'; }
speed() { awk -v b="$bytes" -v t="$1" 'BEGIN { printf "%.1f", b / 1e6 / (t / 1e9) }'; }

# yardstick NAME COMMAND...: how fast that command reads the same bytes, and what one job is of it: with all rules,
# and with those of the families above.
yardstick() {
  name=$1
  shift
  best=
  for _ in $(seq "$runs"); do
    start=$(date +%s%N)
    # Through a pipe: grep stops at the first hit when its output goes nowhere.
    "$@" <"$folder.all" | cat >/dev/null
    took=$(($(date +%s%N) - start))
    [ -n "$best" ] && [ "$best" -le "$took" ] || best=$took
  done
  printf '%-9s %8s MB/s  one job is %s %% of it, families are %s %%\n' "$name" "$(speed "$best")" \
    "$(share "$one")" "$(share "$families")"
}

measure 1
one=$best
peak 1
printf 'one job   %8s MB/s  %6s KiB\n' "$(speed "$one")" "$memory"
measure 2
two=$best
peak 2
printf 'two jobs  %8s MB/s  %6s KiB  %s times one\n' "$(speed "$two")" "$memory" \
  "$(awk -v a="$one" -v b="$two" 'BEGIN { printf "%.2f", a / b }')"
measure 1 --select TOT,PCT,PER,DAT,STR
families=$best
printf 'families  %8s MB/s  one job, the rules on totals, percentages, periods, dates and structure\n' \
  "$(speed "$best")"
measure 1 --select TOT001,TOT002,PCT001,PCT002,PER001,DAT002
printf 'six rules %8s MB/s  one job\n' "$(speed "$best")"
report=$(find "$folder/1" -type f -size -25k | sort | tail -n 1)
best=
for _ in $(seq "$runs"); do
  start=$(date +%s%N)
  for _ in $(seq 100); do "$binary" --quiet --fail-on never "$report" >/dev/null; done
  took=$(($(date +%s%N) - start))
  [ -n "$best" ] && [ "$best" -le "$took" ] || best=$took
done
printf 'one file  %8s ms    %s bytes, start to exit, mean of 100\n' \
  "$(awk -v t="$best" 'BEGIN { printf "%.2f", t / 1e8 }')" "$(wc -c <"$report")"
find "$folder" -type f -exec cat {} + >"$folder.all"
yardstick sha256sum sha256sum
yardstick 'grep -c' env LC_ALL=C.UTF-8 grep -c tỉnh
"$timer" time "$folder/1"
