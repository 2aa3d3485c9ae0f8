// SPDX-License-Identifier: Apache-2.0
#include "tests/rigs/fail_point.h"

#include "app/core/base/check.h"

#include <sqlite3.h>

#include <csignal>
#include <unistd.h>

namespace comptoir::test {

namespace {

constexpr const char* kWrite = "write";

FailPoint& armed()
{
    static FailPoint point;
    return point;
}

ssize_t dyingWrite(int file, const void* bytes, size_t size, off64_t offset)
{
    if (armed().passes-- == 0) {
        static_cast<void>(!::pwrite64(file, bytes, size / 2, offset));
        ::kill(::getpid(), SIGKILL);
    }
    return ::pwrite64(file, bytes, size, offset);
}

} // namespace

void FailPoint::pass(const char* point)
{
    if (name == point && passes-- == 0) {
        ::kill(::getpid(), SIGKILL);
    }
}

void armWrites(const FailPoint& point)
{
    if (point.name != kWrite) {
        return;
    }
    armed() = point;
    sqlite3_vfs* files = sqlite3_vfs_find("unix");
    for (const char* call : {"pwrite", "pwrite64"}) {
        const int taken = files->xSetSystemCall(files, call, reinterpret_cast<sqlite3_syscall_ptr>(&dyingWrite));
        check(taken == SQLITE_OK || taken == SQLITE_NOTFOUND, "SQLite lets its calls be replaced");
    }
}

} // namespace comptoir::test
