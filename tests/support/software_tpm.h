// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include <string>

#include <sys/types.h>

/// Ends a test as skipped where the program is not installed.
#define NEEDS_SOFTWARE_TPM()                                                                                           \
    if (!comptoir::tests::SoftwareTpm::isThere()) {                                                                    \
        qInfo("COMPTOIR_TEST_SKIPPED: no swtpm program");                                                              \
        QSKIP("there is no swtpm program on this machine");                                                            \
    }

namespace comptoir::tests {

/// A TPM 2.0 in a process of its own (swtpm), with a state of its own: each object is another machine's.
class SoftwareTpm {
public:
    /// Whether this machine has the program.
    static bool isThere();

    /// Starts it.
    SoftwareTpm();
    ~SoftwareTpm();
    SoftwareTpm(const SoftwareTpm&) = delete;
    SoftwareTpm& operator=(const SoftwareTpm&) = delete;

    /// How to reach it; the same after a restart.
    std::string tcti() const;

    void stop();

    /// As after the machine slept or was off: what was loaded is gone, its seeds are not.
    void start();

private:
    int listenAt(const char* name) const;

    QTemporaryDir m_folder;
    pid_t m_process = -1;
};

} // namespace comptoir::tests
