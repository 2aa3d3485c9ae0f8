// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shop/settlement/paper.h"

#include <QStringList>

#include <vector>

namespace comptoir::test {

/// Paper that ends each print as the test says, or keeps it waiting.
class ScriptedPaper final : public shop::Paper {
public:
    void print(const text::Printout& printout, std::function<void(shop::PrintAnswer)> done) override
    {
        printed.push_back(printout);
        if (answers) {
            done({.outcome = outcome, .reason = {}});
        }
    }

    /// The rows of the last paper, "left | right".
    QStringList rows() const
    {
        QStringList rows;
        for (const text::PrintRow& row : printed.back()) {
            rows << QString::fromStdString(row.right.empty() ? row.left : row.left + " | " + row.right);
        }
        return rows;
    }

    shop::PrintOutcome outcome = shop::PrintOutcome::Printed;
    bool answers = true;
    std::vector<text::Printout> printed;
};

} // namespace comptoir::test
