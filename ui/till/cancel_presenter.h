// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/selling/cancel_view_model.h"
#include "ui/till/approval_presenter.h"
#include "ui/till/change_presenter.h"

#include <QObject>

#include <optional>
#include <vector>

namespace comptoir::ui {

/// Joins the sheet that cancels a recorded ticket to its use case; what was given back shows on the page after a sale.
/// GUI thread.
class CancelPresenter : public QObject {
    Q_OBJECT

public:
    CancelPresenter(TillParts parts, CancelViewModel& page, ShellViewModel& shell, ApprovalPresenter& approval,
        ChangePresenter& change, QObject* parent = nullptr);

    void speak(const TillWords& words) { m_words = words; }

    /// Opens the sheet for the ticket with that sequence.
    void open(std::int64_t sequence);

    /// A card payment was settled, or someone signed in after a start: what was begun may end now.
    void resume();

signals:
    void cancelled();

private:
    using Offered = Result<shop::CancelOffer, shop::CancelRefusal>;
    using Begun = Result<shop::CancelProgress, shop::CancelRefusal>;

    void show(const Offered& offer, const std::vector<ReasonPreset>& reasons);
    void begin(const std::string& reason, const std::optional<Uuid>& approval);
    void begun(const Begun& answer, const std::string& reason);
    void follow(const shop::CancelProgress& progress);
    void refuse(shop::CancelRefusal refusal);
    void done(const shop::CancelledTicket& ticket);

    TillParts m_parts;
    CancelViewModel& m_page;
    ShellViewModel& m_shell;
    ApprovalPresenter& m_approval;
    ChangePresenter& m_change;
    TillWords m_words;
    CancelState m_state;
    std::optional<shop::CancelOffer> m_offer;
    std::vector<ReasonPreset> m_reasons;
};

} // namespace comptoir::ui
