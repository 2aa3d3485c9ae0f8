#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Every C++ file is as clang-format writes it: check_format.sh ROOT
set -euo pipefail
cd "$1"
find app drivers sync ui tests -name '*.cpp' -o -name '*.h' | sort \
    | xargs -r clang-format --dry-run --Werror --ferror-limit=3
