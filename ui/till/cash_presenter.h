// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/cash_place_view_model.h"
#include "ui/cash/count_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/count_entry.h"
#include "ui/till/till_parts.h"

#include <QObject>

namespace comptoir::ui {

/// Joins the float of a new session to the cash office. GUI thread.
class CashPresenter : public QObject {
    Q_OBJECT

public:
    struct Pages {
        CashPlaceViewModel& place;
        CountViewModel& count;
    };

    CashPresenter(TillParts parts, Pages pages, ShellViewModel& shell, QObject* parent = nullptr);

    void speak(const TillWords& words);

    /// Reads again whose till it is.
    void refresh();

    /// The float of a new session.
    void openSession();

signals:
    void sessionOpened();

private:
    void connectPages();
    void showCount();
    void act();
    void refuse(shop::CashRefusal refusal);

    TillParts m_parts;
    Pages m_pages;
    ShellViewModel& m_shell;
    TillWords m_words;
    CountEntry m_entry;
    QString m_subtitle;
};

} // namespace comptoir::ui
