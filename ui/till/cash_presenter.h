// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/cash_place_view_model.h"
#include "ui/cash/compare_view_model.h"
#include "ui/cash/count_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/count_entry.h"
#include "ui/till/till_parts.h"

#include <QObject>

namespace comptoir::ui {

/// Joins the place Caisse to the cash office: the session, its float, the X reading. GUI thread.
class CashPresenter : public QObject {
    Q_OBJECT

public:
    struct Pages {
        CashPlaceViewModel& place;
        CountViewModel& count;
        CompareViewModel& compare;
    };

    CashPresenter(TillParts parts, Pages pages, ShellViewModel& shell, QObject* parent = nullptr);

    void speak(const TillWords& words);

    /// Reads the session again and shows the place.
    void refresh();

    /// The float of a new session.
    void openSession();

signals:
    void sessionOpened();

private:
    using Comparison = Result<shop::CloseComparison, shop::CashRefusal>;

    void connectPages();
    void showCount();
    void act();
    void showReading(const shop::CloseComparison& reading);
    void refuse(shop::CashRefusal refusal);

    TillParts m_parts;
    Pages m_pages;
    ShellViewModel& m_shell;
    TillWords m_words;
    CountEntry m_entry;
    QString m_subtitle;
};

} // namespace comptoir::ui
