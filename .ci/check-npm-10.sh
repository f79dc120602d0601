#!/usr/bin/env bash
# Node 20 of Debian's users comes with npm 10.8.2, which knows nothing of `allowScripts` and resolves the lock in its own way: the
# packages must install with it too, and Node and both native modules must work afterwards.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/electron/launch"
cp package.json package-lock.json .npmrc "$folder/"
cp electron/launch/fit-node.mjs electron/launch/installed-node.mjs "$folder/electron/launch/"
cd "$folder"

HOME=$folder npx --yes npm@10.8.2 ci
node electron/launch/fit-node.mjs
node_modules/.bin/node --input-type=module --eval '
  const { default: Database } = await import("better-sqlite3")
  const { SerialPort } = await import("serialport")
  const version = new Database(":memory:").prepare("SELECT sqlite_version() AS version").get()
  console.log(`Node ${process.version}, SQLite ${version.version}, ${SerialPort.name}: installed by npm 10.8.2`)
'
