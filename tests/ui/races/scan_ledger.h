// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/till/till_shop.h"

#include <QObject>

#include <string>
#include <vector>

namespace comptoir::test {

/// What became of every code that was scanned: none without an outcome, none out of its order, none refused without a
/// word, and as many articles sold or in the cart as were taken.
class ScanLedger : public QObject {
    Q_OBJECT

public:
    explicit ScanLedger(TillShop& shop);

    void scan(const QString& code);

    /// One more piece of the line that is chosen, or a sentence that says why not.
    void touchMore();

    /// What is wrong now that nothing is under way any more; empty when all is well.
    QString wrong();

    int refusedFor(const QString& reason) const { return static_cast<int>(m_reasons.count(reason)); }

private:
    void ended(const Scan& scan);

    TillShop& m_shop;
    std::vector<std::string> m_scanned;
    std::vector<std::string> m_ended;
    QStringList m_reasons;
    int m_silent = 0;
    std::int64_t m_pieces = 0; // that must be somewhere
    std::int64_t m_sold = 0;
};

} // namespace comptoir::test
