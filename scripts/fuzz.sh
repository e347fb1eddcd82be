#!/bin/sh
# Fuzzes readers, lexers, understanding, rules and the reading of rules.yaml for SECONDS seconds.
#
# An input that fails is kept in FOLDER; give its path as an argument to run it again.
set -eu
seconds=${SECONDS_TO_RUN:-600}
folder=${FOLDER:-.build/fuzz}
corpus=$folder/corpus
mkdir -p "$folder" "$corpus"

# Optimised, but with every check that the release build has, and with the address sanitizer.
swift="swiftc -O -wmo -parse-as-library -package-name cchc_lint -swift-version 6
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility
  -sanitize=fuzzer,address -I $folder -I Sources/CLibYAML -I Sources/CSpawn"

for module in AuditKitCore AuditReaders AuditRules; do
  echo "Compiling $module"
  # shellcheck disable=SC2046,SC2086  # words on purpose
  $swift -module-name "$module" -emit-module -emit-module-path "$folder/$module.swiftmodule" \
    -c -o "$folder/$module.o" $(find "Sources/$module" -name '*.swift' | sort)
done
echo 'Compiling the fuzzer'
# shellcheck disable=SC2086
$swift -module-name Fuzz -o "$folder/fuzz" Fuzz/FuzzTarget.swift "$folder/AuditKitCore.o" \
  "$folder/AuditReaders.o" "$folder/AuditRules.o" -lyaml

# The examples and rules.yaml are where it starts from: a byte for the kind, then the file.
seed() {
  printf '%s' "$1" >"$corpus/seed-$2"
  cat "$3" >>"$corpus/seed-$2"
}
number=0
for file in examples/*.txt examples/*.md examples/*.csv examples/*.tsv; do
  [ -e "$file" ] || continue
  number=$((number + 1))
  case $file in
  *.md) seed 1 "$number" "$file" ;;
  *.csv) seed 2 "$number" "$file" ;;
  *.tsv) seed 3 "$number" "$file" ;;
  *) seed 4 "$number" "$file" ;;
  esac
done
seed 0 rules rules.yaml

# The runtime's backtracer would hang a run. Ten seconds for one input of 16 KiB are a hang too.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=detect_leaks=0
if [ $# -gt 0 ]; then exec "$folder/fuzz" "$@"; fi
exec "$folder/fuzz" -max_total_time="$seconds" -max_len=16384 -timeout=10 -rss_limit_mb=2048 \
  -print_final_stats=1 -artifact_prefix="$folder/" "$corpus"
