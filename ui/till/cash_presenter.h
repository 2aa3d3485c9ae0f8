// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/cash/cash_place_view_model.h"
#include "ui/cash/compare_view_model.h"
#include "ui/cash/count_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/count_entry.h"
#include "ui/till/till_parts.h"

#include <QObject>

#include <optional>

namespace comptoir::ui {

/// Joins the place Caisse and its tasks to the cash office: float, blind count, compare, seal. GUI thread.
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

    /// Goes on with a variance that was approved.
    void sealWith(const std::optional<Uuid>& approval);

signals:
    void sessionOpened();
    void sealed();

private:
    using Comparison = Result<shop::CloseComparison, shop::CashRefusal>;
    using Sealed = Result<shop::SealedSession, shop::CashRefusal>;

    void connectPages();
    void startCount(bool closing);
    void showCount();
    void act();
    void show(const shop::CloseComparison& comparison, bool reading);
    void showSealed(const shop::SealedSession& session);
    void refuse(shop::CashRefusal refusal);

    TillParts m_parts;
    Pages m_pages;
    ShellViewModel& m_shell;
    TillWords m_words;
    CountEntry m_entry;
    bool m_closing = false;
    QString m_subtitle;
    CompareState m_compare;
    std::vector<ReasonPreset> m_reasons;
};

QString sentence(shop::CashRefusal refusal);

} // namespace comptoir::ui
