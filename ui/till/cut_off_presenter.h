// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/selling/sale_view_model.h"
#include "ui/shell/shell_view_model.h"
#include "ui/till/till_parts.h"
#include "ui/till/till_words.h"

#include <QObject>
#include <QTimer>

namespace comptoir::ui {

/// The end of the business day (journal.md §6): told a quarter of an hour before, closed by itself when no cart is
/// open, closed with one key when one was. GUI thread.
class CutOffPresenter : public QObject {
    Q_OBJECT

public:
    CutOffPresenter(TillParts parts, SaleViewModel& sale, ShellViewModel& shell, QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

    /// Looks at the till's clock; a timer does it twice a minute.
    void look();

    /// The cart that was open is finished, and the next sale waits for the key.
    bool keyNeeded() const { return m_waits && m_sale.empty(); }

signals:
    void dayClosed();

private:
    /// What the till's clock says.
    struct Seen {
        std::optional<int> minutes;
        bool cart = false;
        std::string day;
        bool closed = false;
    };

    void tell(const Seen& seen);
    void closeDay();
    QString dayWords(const std::string& day) const;

    TillParts m_parts;
    SaleViewModel& m_sale;
    ShellViewModel& m_shell;
    TillWords m_words;
    QTimer m_timer;
    std::string m_announced; // the day whose end was told
    bool m_waits = false; // a cart was open when the day ended
};

} // namespace comptoir::ui
