#!/bin/sh
# Builds the example of a rule pack as its author would, and checks that its rule and its family work.
set -eu
swift build --package-path examples/rule-pack --scratch-path .build/rule-pack
binary=.build/rule-pack/debug/house-lint

expected='-:1:1: note HSE101 table-untitled: Bảng này không có tên.'
found=$(printf 'Xã\tHồ sơ\nA\t5\nB\t7\n' | "$binary" --select HSE --format concise -)
[ "$found" = "$expected" ] || {
  printf 'The rule pack prints:\n%s\nand not:\n%s\n' "$found" "$expected" >&2
  exit 1
}
"$binary" rules | grep -q '^HSE101  table-untitled .* note ' || {
  echo 'The rule pack does not list its rule.' >&2
  exit 1
}
"$binary" rules | grep -q '^TOT001 ' || {
  echo 'The rule pack does not have our rules.' >&2
  exit 1
}
echo 'The rule pack finds what it should.'
