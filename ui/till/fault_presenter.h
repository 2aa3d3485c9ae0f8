// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/till_view_models.h"
#include "ui/till/till_parts.h"
#include "ui/till/till_words.h"

#include <QObject>

namespace comptoir::ui {

/// Says what is safe when the machine under the till thread broke, and lets one try again. The technical cause goes to
/// the log, under the code the page shows. GUI thread.
class FaultPresenter : public QObject {
    Q_OBJECT

public:
    FaultPresenter(TillParts parts, TillViewModels& models, QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

signals:
    /// The page is there.
    void shown();
    /// The pages may be behind what was recorded: show the sale again.
    void retried();

private:
    void broke(const QString& reason);
    void retry();

    TillParts m_parts;
    TillViewModels& m_models;
    TillWords m_words;
    ShellViewModel::Stage m_before = ShellViewModel::Working;
};

} // namespace comptoir::ui
