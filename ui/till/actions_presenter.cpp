// SPDX-License-Identifier: Apache-2.0
#include "ui/till/actions_presenter.h"

namespace comptoir::ui {

namespace {

// What the journal keeps as the reason: the store has no presets for these two.
constexpr auto kAbandoned = "ABANDONED";
constexpr auto kNoSale = "NO_SALE";

} // namespace

ActionsPresenter::ActionsPresenter(TillParts parts, SaleViewModel& page, ShellViewModel& shell, SalePresenter& sale,
    ApprovalPresenter& approval, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_sale(sale)
    , m_approval(approval)
{
    connect(&page, &SaleViewModel::voidAsked, this, [this] { m_shell.ask(ShellViewModel::VoidSale); });
    connect(&m_shell, &ShellViewModel::voidAsked, this, [this] {
        m_shell.closeQuestion();
        voidSale(std::nullopt);
    });
    connect(&m_shell, &ShellViewModel::openDrawerAsked, this, [this] { openDrawer(std::nullopt); });
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

void ActionsPresenter::voidSale(const std::optional<Uuid>& approval)
{
    m_parts.thread.run([this, approval] { return m_parts.selling.voidSale(kAbandoned, approval); })
        .then(this, [this](const Voided& answer) { voided(answer); });
}

void ActionsPresenter::voided(const Voided& answer)
{
    if (answer) {
        m_shell.closeSheet();
        m_sale.show(*answer);
        m_shell.showToast(tr("Vente annulée. Ses lignes restent dans le journal."));
    } else if (answer.error() == shop::SaleRefusal::NeedsApproval) {
        m_approval.ask({.action = "VOID",
            .what = tr("Annuler la vente"),
            .amount = m_sale.view() ? m_words.amount(m_sale.view()->priced.total) : QString(),
            .why = tr("Annuler une vente demande l’accord d’un responsable."),
            .again = [this](const Uuid& granted) { voidSale(granted); },
            .lower = {},
            .lowered = {}});
    } else {
        m_shell.showToast(
            answer.error() == shop::SaleRefusal::NoSuchLine ? tr("Le ticket est vide.") : sentence(answer.error()));
    }
}

void ActionsPresenter::openDrawer(const std::optional<Uuid>& approval)
{
    m_parts.thread.run([this, approval] { return m_parts.selling.openDrawer(m_parts.drawer, kNoSale, approval); })
        .then(this, [this](const Opened& answer) { opened(answer); });
}

void ActionsPresenter::opened(const Opened& answer)
{
    if (answer) {
        m_shell.closeSheet();
        m_shell.showToast(tr("Tiroir ouvert sans vente. C’est dans le journal."));
    } else if (answer.error() == shop::SaleRefusal::NeedsApproval) {
        m_approval.ask({.action = "NO_SALE",
            .what = tr("Ouvrir le tiroir sans vente"),
            .amount = {},
            .why = tr("Ouvrir le tiroir sans vente demande l’accord d’un responsable."),
            .again = [this](const Uuid& granted) { openDrawer(granted); },
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
