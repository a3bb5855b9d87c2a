// Bundles style sheets and scripts into the folder given: `node build.mjs [folder]`.
// Fetches the packages of the lock file first where they are missing; does nothing where nothing has changed.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, "../../../target/classes/static/assets"));
const windows = process.platform === "win32";

function age(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function newest(path) {
  if (!statSync(path).isDirectory()) {
    return age(path);
  }
  return Math.max(...readdirSync(path).map((entry) => newest(join(path, entry))));
}

function fetchPackages() {
  const installed = join(here, "node_modules/.package-lock.json");
  if (age(installed) < age(join(here, "package-lock.json"))) {
    execFileSync("npm", ["ci", "--prefer-offline"], { cwd: here, stdio: "inherit", shell: windows });
    utimesSync(installed, new Date(), new Date());
  }
}

/** Makes the theme's style sheet from designsystemet.config.json with Designsystemet's own tool. */
function makeTheme(folder) {
  const tool = join(here, "node_modules/@digdir/designsystemet/dist/bin/designsystemet.js");
  copyFileSync(join(here, "designsystemet.config.json"), join(folder, "designsystemet.config.json"));
  for (const step of ["create", "build"]) {
    execFileSync(process.execPath, [tool, "tokens", step], { cwd: folder, stdio: "pipe" });
  }
  return join(folder, "design-tokens-build/gevinstflyt.css");
}

async function bundle(theme) {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: here,
    entryPoints: ["src/app.css", "src/app.js", "src/chart.js", "src/diagram.css", "src/diagram.js", "src/mark.svg"],
    outdir: out,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    legalComments: "linked",
    alias: { "gevinstflyt-theme": theme },
    loader: { ".woff2": "file", ".woff": "empty", ".ttf": "empty", ".eot": "empty", ".svg": "copy" },
    assetNames: "fonts/[name]-[hash]",
    logLevel: "warning",
  });
}

const stamp = join(out, ".built");
const sources = ["src", "build.mjs", "package-lock.json", "designsystemet.config.json"].map((name) => join(here, name));
if (age(stamp) < Math.max(...sources.map(newest))) {
  fetchPackages();
  const folder = mkdtempSync(join(tmpdir(), "gevinstflyt-theme-"));
  try {
    await bundle(makeTheme(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  writeFileSync(stamp, "");
}
