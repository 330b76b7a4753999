#!/usr/bin/env python3
"""The release orchestrator that the distribution contract names.

It hands over to the command line of this repository and adds nothing of its own:

    scripts/release-orchestrator.py [ARGUMENT]...
    = node dist-action/cli/index.js release --config scripts/release-orchestrator.config.json [ARGUMENT]...

Without --config it runs in the root of the repository, to which the paths of its configuration are relative; with
--config it stays in the folder it was called from. The exit code is the command's.
"""

import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
COMMAND = ROOT / "dist-action" / "cli" / "index.js"
CONFIG = "scripts/release-orchestrator.config.json"


def main(arguments):
    node = shutil.which("node")
    if node is None:
        print("error: node is not on PATH; install Node.js 20.15 or newer", file=sys.stderr)
        return 1
    if not COMMAND.is_file():
        print("error: {} is missing; restore it from git, or run npm ci and npm run bundle".format(COMMAND), file=sys.stderr)
        return 1
    given = any(argument == "--config" or argument.startswith("--config=") for argument in arguments)
    config = [] if given else ["--config", CONFIG]
    try:
        code = subprocess.call([node, str(COMMAND), "release", *config, *arguments], cwd=None if given else str(ROOT))
    except KeyboardInterrupt:
        return 130
    except OSError as problem:
        print("error: node cannot be started: {}".format(problem), file=sys.stderr)
        return 1
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
