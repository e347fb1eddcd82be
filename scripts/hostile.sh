#!/bin/sh
# Gives a binary the worst files there are, full size, and checks what it says, how long it takes and
# how much memory it needs. The tests do the same with small files.
set -eu
binary=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' INT TERM
cd "$folder"

# 50 MB in one line may need this much; nothing may need more.
memory_kib=3000000
seconds=60
failed=0

# repeat COUNT TEXT: the text so many times, without line breaks between.
repeat() { yes "$2" | head -n "$1" | tr -d '\n'; }

# expect NAME CODES WORDS: one of the exit codes, and words in the output.
expect() {
  start=$(date +%s%N)
  code=0
  (ulimit -v "$memory_kib" && exec timeout "$seconds" "$binary" --color never "$1") \
    >out 2>&1 || code=$?
  took=$((($(date +%s%N) - start) / 1000000))
  verdict=ok
  case " $2 " in *" $code "*) ;; *) verdict="exit code $code, expected $2" ;; esac
  grep -qF -- "$3" out || verdict="does not say '$3'"
  [ "$verdict" = ok ] || { failed=1; head -c 600 out; }
  printf '%-28s %6d ms  %s\n' "$1" "$took" "$verdict"
}

: >empty.txt
expect empty.txt 0 ''

repeat 50000000 a >letters.txt
expect letters.txt 0 ''
repeat 6250000 'hồ sơ ' >words.txt
expect words.txt 0 ''
repeat 50000000 7 >digits.txt
expect digits.txt 0 ''
repeat 4000000 '12 hồ sơ, ' >figures.txt
expect figures.txt '0 1' ''
repeat 4000000 '1.234,5 % ' >percent.txt
expect percent.txt '0 1' ''
repeat 50000000 '(' >open.txt
expect open.txt 0 ''

{ repeat 1000000 'a	' && echo && repeat 1000000 '1	' && echo; } >columns.txt
expect columns.txt 3 '10000 cột'
{ repeat 1000000 'a,' && echo && repeat 1000000 '1,' && echo; } >columns.csv
expect columns.csv 3 '10000 cột'
{ echo 'Đơn vị	Tiếp nhận	Giải quyết' && yes 'Xã A	12	12' | head -n 1000000; } >rows.txt
expect rows.txt 0 ''
{ cat rows.txt && echo 'Tổng cộng	12000000	11999999'; } >total.txt
expect total.txt 1 '12.000.000'
{ echo 'Đơn vị,Tiếp nhận' && yes 'Xã A,12' | head -n 1000000; } >rows.csv
expect rows.csv 0 ''
yes '| a | 1 |' | head -n 1000000 >rows.md
expect rows.md 0 ''
yes '  a      1      2' | head -n 1000000 >layout.txt
expect layout.txt 0 ''

awk 'BEGIN { for (i = 0; i < 10000; i++) { printf "%" i + 1 "s- %d\n", "", i } }' >nesting.txt
expect nesting.txt 0 ''
{ repeat 10000 '1.' && echo ' Mục' && repeat 10000 '(' && repeat 10000 ')' && echo; } >levels.txt
expect levels.txt 0 ''
{
  printf 'Tổng số: ' && repeat 10000 9 && printf ' hồ sơ, trong đó: ' && repeat 10000 8
  printf ' hồ sơ trước hạn, chiếm ' && repeat 10000 7 && printf ',' && repeat 10000 7 && echo '%.'
  printf 'Đơn vị\tSố\nA\t' && repeat 10000 9 && printf '\nTổng cộng\t' && repeat 10000 8 && echo
} >numbers.txt
expect numbers.txt 0 ''

printf 'a\0b' >nul.txt
expect nul.txt 3 'Byte thứ 2 là số 0'
printf 'Kết quả \377\n' >invalid.txt
expect invalid.txt 3 'không phải UTF-8'
head -c 70000000 /dev/zero >large.txt
expect large.txt 3 '64 MiB'
mkdir folder.txt && echo 'Báo cáo' >folder.txt/a.txt
expect folder.txt 0 ''
ln -s loop-b.txt loop-a.txt && ln -s loop-a.txt loop-b.txt
expect loop-a.txt 3 'loop-a.txt'
mkdir circle && ln -s . circle/again && echo 'Báo cáo' >circle/a.txt
expect circle 0 ''
expect /proc/self/mem 3 '/proc/self/mem'

mkdir bomb deep large
{
  echo 'a: &a [x, x, x, x, x, x, x, x, x]'
  for name in b c d e f g h i; do
    echo "$name: &$name [*a, *a, *a, *a, *a, *a, *a, *a, *a]"
  done
} >bomb/rules.yaml
{ printf 'rules: ' && repeat 100000 '[' && echo; } >deep/rules.yaml
{ echo 'rules:' && yes '  # a comment of some length' | head -n 100000; } >large/rules.yaml
for name in bomb deep large; do
  echo 'Báo cáo' >$name/a.txt
  expect $name 2 rules.yaml
done

[ "$failed" -eq 0 ] && echo 'All inputs ended as they should.'
exit "$failed"
