// SPDX-License-Identifier: Apache-2.0
#include "ui/till/actions_presenter.h"

#include <utility>

namespace comptoir::ui {

ActionsPresenter::ActionsPresenter(TillParts parts, Pages pages, ShellViewModel& shell, SalePresenter& sale,
    ApprovalPresenter& approval, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_pages(pages)
    , m_shell(shell)
    , m_sale(sale)
    , m_approval(approval)
{
    connect(&m_pages.sale, &SaleViewModel::voidAsked, this, [this] { m_shell.ask(ShellViewModel::VoidSale); });
    connect(&m_shell, &ShellViewModel::voidAsked, this, [this] {
        m_shell.closeQuestion();
        askReason({.title = tr("Annuler la vente"),
                      .sentence = tr("Pourquoi ? Choisir un motif annule la vente."),
                      .reasons = {}},
            &StorePolicies::voidReasons, [this](const std::string& reason) { voidSale(reason, std::nullopt); });
    });
    connect(&m_shell, &ShellViewModel::openDrawerAsked, this, [this] {
        askReason({.title = tr("Ouvrir le tiroir sans vente"),
                      .sentence = tr("Pourquoi ? Choisir un motif ouvre le tiroir."),
                      .reasons = {}},
            &StorePolicies::noSaleReasons, [this](const std::string& reason) { openDrawer(reason, std::nullopt); });
    });
    connect(&m_pages.reason, &ReasonViewModel::reasonAsked, this, [this](int reason) {
        m_shell.closeSheet();
        if (const auto act = std::exchange(m_act, nullptr); act && reason < static_cast<int>(m_reasons.size())) {
            act(m_reasons[static_cast<std::size_t>(reason)].code);
        }
    });
    connect(&m_shell, &ShellViewModel::trainingAsked, this, [this](bool on) {
        // Only leaving is asked before: what follows counts (ui.md §6.4).
        if (!on && m_shell.question() != ShellViewModel::LeaveTraining) {
            m_shell.ask(ShellViewModel::LeaveTraining);
            return;
        }
        m_shell.closeQuestion();
        setTraining(on);
    });
}

void ActionsPresenter::askReason(
    ReasonState ask, std::vector<ReasonPreset> StorePolicies::*list, std::function<void(const std::string&)> act)
{
    m_parts.thread
        .run([this, list] {
            const std::optional<Store>& store = m_parts.desk.store();
            return choicesOf(store ? store->policies.*list : std::vector<ReasonPreset>());
        })
        .then(
            this, [this, ask = std::move(ask), act = std::move(act)](const std::vector<ReasonPreset>& reasons) mutable {
                for (const ReasonPreset& reason : reasons) {
                    ask.reasons << m_words.in(reason.label);
                }
                m_reasons = reasons;
                m_act = std::move(act);
                m_pages.reason.show(ask);
                m_shell.openSheet(ShellViewModel::Reason);
            });
}

void ActionsPresenter::voidSale(const std::string& reason, const std::optional<Uuid>& approval)
{
    m_parts.thread.run([this, reason, approval] { return m_parts.selling.voidSale(reason, approval); })
        .then(this, [this, reason](const Voided& answer) { voided(answer, reason); });
}

void ActionsPresenter::voided(const Voided& answer, const std::string& reason)
{
    if (answer) {
        m_shell.closeSheet();
        m_sale.show(*answer);
        m_shell.showToast(tr("Vente annulée. Ses lignes restent dans le journal."));
    } else if (answer.error() == shop::SaleRefusal::NeedsApproval) {
        m_approval.ask({.action = "VOID",
            .what = tr("Annuler la vente"),
            .amount = m_sale.view() ? m_words.amount(m_sale.view()->priced->total) : QString(),
            .why = tr("Annuler une vente demande l’accord d’un responsable."),
            .again = [this, reason](const Uuid& granted) { voidSale(reason, granted); },
            .lower = {},
            .lowered = {}});
    } else {
        m_shell.showToast(
            answer.error() == shop::SaleRefusal::NoSuchLine ? tr("Le ticket est vide.") : sentence(answer.error()));
    }
}

void ActionsPresenter::openDrawer(const std::string& reason, const std::optional<Uuid>& approval)
{
    m_parts.thread
        .run([this, reason, approval] { return m_parts.selling.openDrawer(m_parts.drawer, reason, approval); })
        .then(this, [this, reason](const Opened& answer) { opened(answer, reason); });
}

void ActionsPresenter::opened(const Opened& answer, const std::string& reason)
{
    if (answer) {
        m_shell.closeSheet();
        m_shell.showToast(tr("Tiroir ouvert sans vente. C’est dans le journal."));
    } else if (answer.error() == shop::SaleRefusal::NeedsApproval) {
        m_approval.ask({.action = "NO_SALE",
            .what = tr("Ouvrir le tiroir sans vente"),
            .amount = {},
            .why = tr("Ouvrir le tiroir sans vente demande l’accord d’un responsable."),
            .again = [this, reason](const Uuid& granted) { openDrawer(reason, granted); },
            .lower = {},
            .lowered = {}});
    } else {
        m_shell.showToast(sentence(answer.error()));
    }
}

void ActionsPresenter::setTraining(bool on)
{
    enum class Outcome { Done, SaleInProgress, NotAllowed };
    m_parts.thread
        .run([this, on] {
            if (m_parts.sale.basket().touched()) {
                return Outcome::SaleInProgress;
            }
            if (!m_parts.staff.setTraining(on)) {
                return Outcome::NotAllowed;
            }
            m_parts.sale.start(); // the next ticket belongs to the new mode
            return Outcome::Done;
        })
        .then(this, [this, on](Outcome outcome) {
            switch (outcome) {
            case Outcome::Done:
                m_shell.closeSheet();
                m_sale.refresh();
                emit trainingChanged(on);
                return;
            case Outcome::SaleInProgress:
                m_shell.showToast(tr("Terminez ou annulez d’abord la vente en cours."));
                return;
            case Outcome::NotAllowed:
                m_shell.showToast(
                    on ? tr("Votre rôle ne permet pas le mode école.") : tr("Votre rôle reste en mode école."));
                return;
            }
        });
}

} // namespace comptoir::ui
