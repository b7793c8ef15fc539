#!/bin/sh
# Refreshes src/main/resources/server/static/pictures/borders.json from npm packages.
# Needs node 18+ and npm. Never part of the build.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
work=${1:-$(mktemp -d)}
cd "$work"
npm install --silent --no-save --prefix "$work" world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1
cp "$here/borders.mjs" "$work"
node borders.mjs > "$root/src/main/resources/server/static/pictures/borders.json"
