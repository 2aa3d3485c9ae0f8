// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/base/scan_router.h"
#include "ui/base/sounds.h"
#include "ui/till/approval_presenter.h"
#include "ui/till/change_presenter.h"
#include "ui/till/close_presenter.h"
#include "ui/till/key_presenter.h"
#include "ui/till/move_presenter.h"
#include "ui/till/payment_presenter.h"
#include "ui/till/sale_presenter.h"

#include <QObject>

#include <functional>

namespace comptoir::ui {

/// What a scan does on the screen in front (the table of ui.md §7.1), with its sound and its sentence. GUI thread.
class ScanPresenter : public QObject {
    Q_OBJECT

public:
    /// Who answers to a scan; all outlive the presenter.
    struct Listeners {
        SignInPresenter& signIn;
        ApprovalPresenter& approval;
        SalePresenter& sale;
        PaymentPresenter& payment;
        ChangePresenter& change;
        KeyPresenter& keys;
        MovePresenter& move;
        ClosePresenter& close;
    };

    ScanPresenter(TillParts parts, ScanRouter& router, ShellViewModel& shell, Listeners listeners, SoundPlayer& sounds,
        QObject* parent = nullptr);

    /// *Revenez au ticket*: the payment page offers the way there.
    QString backToTicket() const { return tr("Revenir au ticket"); }

    /// What keeps the next sale from beginning; asked before every article, empty when nothing does.
    void setHindrance(std::function<QString()> hindrance) { m_hindrance = std::move(hindrance); }

private:
    ScanReception receive(const Scan& scan);
    ScanReception receiveInTask(const Scan& scan);
    ScanReception sell(const Scan& scan);
    ScanReception bag(const Scan& scan);
    ScanReception badge(const OwnCode& code);
    void shown(const Operator& holder);
    void answered(shop::ScanAnswer answer);
    void play(Sound sound);

    TillParts m_parts;
    ScanRouter& m_router;
    ShellViewModel& m_shell;
    Listeners m_to;
    SoundPlayer& m_sounds;
    std::function<QString()> m_hindrance = [] { return QString(); };
};

} // namespace comptoir::ui
