// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace comptoir::test {

/// Where the real data lies that some tests are judged by: environment COMPTOIR_SHARED, else next to the source tree.
inline QString sharedPath(const QString& file)
{
    const QString folder =
        qEnvironmentVariable("COMPTOIR_SHARED", qEnvironmentVariable("COMPTOIR_SOURCE_DIR") + "/../shared");
    return folder + '/' + file;
}

} // namespace comptoir::test

/// Leaves the test function as skipped, and says so to ctest, when the shared data is not on this machine.
#define COMPTOIR_NEED_SHARED(path)                                                                                     \
    if (!QFile::exists(path)) {                                                                                        \
        qInfo("COMPTOIR_TEST_SKIPPED: no %s", qPrintable(path));                                                       \
        QSKIP("the shared data is not on this machine");                                                               \
    }
