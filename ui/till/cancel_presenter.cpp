// SPDX-License-Identifier: Apache-2.0
#include "ui/till/cancel_presenter.h"

#include <utility>

namespace comptoir::ui {

namespace {

QString sentence(shop::CancelRefusal refusal)
{
    switch (refusal) {
    case shop::CancelRefusal::NoSuchTicket:
        return CancelPresenter::tr("Ce ticket n’est pas dans le journal de cette caisse.");
    case shop::CancelRefusal::NotASale:
        return CancelPresenter::tr("Un retour ou une annulation ne s’annule pas : vendez de nouveau les articles.");
    case shop::CancelRefusal::Cancelled:
        return CancelPresenter::tr("Ce ticket est déjà annulé.");
    case shop::CancelRefusal::TakenBack:
        return CancelPresenter::tr("Des articles de ce ticket sont déjà rendus : le reste se reprend par un retour.");
    case shop::CancelRefusal::SessionOver:
        return CancelPresenter::tr("La caisse ou la journée de ce ticket est close : il se reprend par un retour.");
    case shop::CancelRefusal::PaidOtherwise:
        return CancelPresenter::tr("Cette caisse ne retrouve pas le paiement par carte : faites un retour.");
    case shop::CancelRefusal::SaleOpen:
        return CancelPresenter::tr("Terminez la vente en cours ou mettez-la en attente, puis annulez le ticket.");
    case shop::CancelRefusal::UnderWay:
        return CancelPresenter::tr("Une autre annulation attend sa carte : terminez-la d’abord, voir Plus.");
    case shop::CancelRefusal::TooLong:
        return CancelPresenter::tr(
            "Ce ticket est trop long pour s’annuler en une fois : reprenez ses articles par des retours.");
    case shop::CancelRefusal::NotSaved:
        return CancelPresenter::tr("L’annulation n’est pas enregistrée. Ne rendez rien.");
    case shop::CancelRefusal::NeedsApproval:
        break;
    }
    return {};
}

} // namespace

CancelPresenter::CancelPresenter(TillParts parts, CancelViewModel& page, ShellViewModel& shell,
    ApprovalPresenter& approval, ChangePresenter& change, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
    , m_approval(approval)
    , m_change(change)
{
    connect(&m_page, &CancelViewModel::reasonAsked, this, [this](int reason) {
        if (reason >= 0 && reason < static_cast<int>(m_reasons.size())) {
            begin(m_reasons[static_cast<std::size_t>(reason)].code, std::nullopt);
        }
    });
    m_parts.thread.post([this] {
        m_parts.cancellation.whenMoved([this](const shop::CancelProgress& progress) {
            QMetaObject::invokeMethod(this, [this, progress] { follow(progress); });
        });
    });
}

void CancelPresenter::open(std::int64_t sequence)
{
    using Found = std::pair<Offered, std::vector<ReasonPreset>>;
    m_parts.thread
        .run([this, sequence] {
            const std::optional<Store>& store = m_parts.desk.store();
            return Found{m_parts.cancellation.offer(sequence),
                choicesOf(store ? store->policies.voidReasons : std::vector<ReasonPreset>())};
        })
        .then(this, [this](const Found& found) { show(found.first, found.second); });
}

void CancelPresenter::show(const Offered& offer, const std::vector<ReasonPreset>& reasons)
{
    m_state = {};
    m_offer.reset();
    m_reasons.clear();
    if (offer) {
        m_offer = *offer;
        m_reasons = reasons;
        m_state.number = tr("Ticket %1").arg(QString::fromStdString(text::shortTicketNumber(offer->number)));
        m_state.facts = QStringLiteral("%1 · %2").arg(
            QString::fromStdString(text::longDate(offer->at, m_words.timeZone, m_words.language)),
            m_words.time(offer->at));
        m_state.total = m_words.amount(offer->total);
        QStringList back;
        if (offer->cash.isPositive()) {
            back << tr("%1 en espèces").arg(m_words.amount(offer->cash));
        }
        if (offer->card.isPositive()) {
            back << tr("%1 sur la carte").arg(m_words.amount(offer->card));
        }
        m_state.back = back.join(QStringLiteral(", "));
        for (const ReasonPreset& reason : reasons) {
            m_state.reasons << m_words.in(reason.label);
        }
    } else {
        m_state.problem = sentence(offer.error());
    }
    m_page.show(m_state);
    m_shell.openSheet(ShellViewModel::Cancel);
}

void CancelPresenter::begin(const std::string& reason, const std::optional<Uuid>& approval)
{
    m_parts.thread
        .run([this, of = m_offer->sequence, reason, approval] {
            return m_parts.cancellation.begin(of, reason, approval);
        })
        .then(this, [this, reason](const Begun& answer) { begun(answer, reason); });
}

void CancelPresenter::begun(const Begun& answer, const std::string& reason)
{
    if (answer) {
        follow(*answer);
    } else if (answer.error() == shop::CancelRefusal::NeedsApproval) {
        m_approval.ask({.action = "CANCEL",
            .what = tr("Annuler un ticket enregistré"),
            .amount = m_state.total,
            .why = tr("Annuler ce ticket demande l’accord d’un responsable."),
            .again = [this, reason](const Uuid& granted) { begin(reason, granted); },
            .lower = {},
            .lowered = {},
            .aloneWhy = tr("Personne ici ne peut donner son accord. Le ticket reste valable."),
            .holds = false});
    } else {
        refuse(answer.error());
    }
}

void CancelPresenter::follow(const shop::CancelProgress& progress)
{
    const QString card = m_words.amount(progress.card);
    m_state.working.clear();
    m_state.problem.clear();
    switch (progress.step) {
    case shop::CancelStep::Done:
        done(*progress.ticket);
        return;
    case shop::CancelStep::Waiting:
        m_state.working = tr("%1 à rendre. Le ticket reste valable jusqu’à sa réponse.").arg(card);
        m_state.reasons.clear();
        break;
    case shop::CancelStep::CardRefused:
        m_state.problem =
            tr("Le terminal n’a pas recrédité %1. Choisissez de nouveau un motif pour réessayer.").arg(card);
        for (const ReasonPreset& reason : m_reasons) {
            m_state.reasons << m_words.in(reason.label);
        }
        break;
    case shop::CancelStep::CardUnknown:
        m_state.problem = tr("Le terminal n’a pas dit s’il a recrédité %1. Ne rendez rien d’autre : un responsable le "
                             "vérifie dans Plus, et l’annulation se termine d’elle-même.")
                              .arg(card);
        m_state.reasons.clear();
        break;
    case shop::CancelStep::NotSaved:
        refuse(shop::CancelRefusal::NotSaved);
        return;
    }
    m_page.show(m_state);
    if (m_shell.sheet() != ShellViewModel::Cancel) {
        if (progress.step == shop::CancelStep::Waiting) {
            m_shell.openSheet(ShellViewModel::Cancel); // the approval's was in its place
        } else {
            m_shell.showToast(m_state.problem);
        }
    }
}

void CancelPresenter::refuse(shop::CancelRefusal refusal)
{
    m_state.working.clear();
    m_state.problem = sentence(refusal);
    m_page.show(m_state);
    if (m_shell.sheet() != ShellViewModel::Cancel) {
        m_shell.showToast(m_state.problem);
    }
}

void CancelPresenter::done(const shop::CancelledTicket& ticket)
{
    if (m_shell.sheet() == ShellViewModel::Cancel) {
        m_shell.closeSheet();
    }
    const auto shortNumber = [](const std::string& number) {
        return QString::fromStdString(text::shortTicketNumber(number));
    };
    const bool free = m_shell.task() == ShellViewModel::NoTask || m_shell.task() == ShellViewModel::Journal;
    if (free) {
        m_change.openCancelling(ticket);
    } else if (ticket.cash.isPositive()) {
        m_shell.showToast(
            tr("Ticket %1 annulé par %2. Rendez %3 en espèces.")
                .arg(shortNumber(ticket.cancels), shortNumber(ticket.number), m_words.amount(ticket.cash)));
    } else {
        m_shell.showToast(tr("Ticket %1 annulé par %2.").arg(shortNumber(ticket.cancels), shortNumber(ticket.number)));
    }
    emit cancelled();
}

void CancelPresenter::resume()
{
    m_parts.thread.run([this] { return m_parts.cancellation.resume(); })
        .then(this, [this](const std::optional<shop::CancelledTicket>& ticket) {
            if (ticket) {
                done(*ticket);
            }
        });
}

} // namespace comptoir::ui
