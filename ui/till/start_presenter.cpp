// SPDX-License-Identifier: Apache-2.0
#include "ui/till/start_presenter.h"

namespace comptoir::ui {

StartPresenter::StartPresenter(TillParts parts, ShellViewModel& shell, SalePresenter& sale, FaultPresenter& page,
    ApprovalPresenter& approval, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_sale(sale)
    , m_page(page)
    , m_approval(approval)
{
    const auto look = [this] {
        if (m_forked && !selling()) {
            showFork();
        }
    };
    connect(&m_sale, &SalePresenter::saleShown, this, look);
    connect(&m_shell, &ShellViewModel::taskChanged, this, look);
}

bool StartPresenter::selling() const
{
    return (m_sale.view() && m_sale.view()->basket.touched()) || m_shell.task() != ShellViewModel::NoTask;
}

void StartPresenter::show(shop::StartOutcome outcome)
{
    if (outcome != shop::StartOutcome::NeedsServer) {
        m_page.release();
    }
    switch (outcome) {
    case shop::StartOutcome::Clear:
        break;
    case shop::StartOutcome::Restored:
        m_shell.showToast(tr("La caisse avait perdu des écritures. Le magasin les a rendues : rien ne manque."));
        break;
    case shop::StartOutcome::Mended:
        m_shell.showToast(tr("La base de la caisse était abîmée. Elle est réparée : rien ne manque."));
        break;
    case shop::StartOutcome::RestoredWithHole:
    case shop::StartOutcome::MendedWithHole:
        m_shell.showToast(
            tr("Des écritures manquent encore, la caisse les reprend dès qu’elle peut. Vendez : ouvrez une "
               "session et comptez le fond."));
        break;
    case shop::StartOutcome::NeedsServer:
        showNeedsServer();
        break;
    case shop::StartOutcome::Forked:
        m_forked = true;
        if (selling()) {
            m_shell.showToast(tr("Une autre caisse porte ce nom. Finissez ce ticket : la caisse s’arrête ensuite."));
        } else {
            showFork();
        }
        break;
    }
}

void StartPresenter::showFilled()
{
    m_shell.showToast(tr("Les écritures qui manquaient sont revenues."));
}

void StartPresenter::showNeedsServer()
{
    m_page.hold(
        {
            .title = tr("La base de la caisse est abîmée"),
            .safe = tr(
                "Ce que le magasin a reçu est sûr. Le fichier abîmé est gardé, et ce qu’il a de lisible est repris."),
            .step = tr("Rétablissez le réseau : la caisse se répare seule. Sans réseau, continuez : les tickets qui "
                       "manquent seront repris plus tard."),
            .code = QStringLiteral("%1-DB").arg(m_words.time(m_parts.desk.clock().now())),
            .action = tr("Continuer sans le serveur"),
        },
        [this] { emit goOnAsked(); });
}

void StartPresenter::showFork()
{
    m_forked = false;
    m_parts.thread.run([this] { return shop::decision(m_parts.desk).fate; }).then(this, [this](shop::CopyFate fate) {
        showFate(fate);
    });
}

void StartPresenter::showFate(shop::CopyFate fate)
{
    FaultState state{
        .title = tr("Deux caisses portent le nom %1").arg(QString::fromStdString(m_parts.desk.registerId())),
        .safe = tr("Les ventes de l’une et de l’autre sont sûres. Aucune n’est effacée."),
        .step = tr("Une responsable choisit ici si cette caisse reste. Celle qui reste reçoit une nouvelle clé et "
                   "reprend ; l’autre est refusée partout."),
        .code = QStringLiteral("%1-FORK").arg(m_words.time(m_parts.desk.clock().now())),
        .action = tr("Cette caisse reste"),
        .other = tr("Elle ne vend plus"),
    };
    switch (fate) {
    case shop::CopyFate::Undecided:
        m_page.hold(
            state, [this] { decide(shop::CopyFate::Stays); }, [this] { decide(shop::CopyFate::Leaves); });
        return;
    case shop::CopyFate::Stays:
        state.title = tr("Cette caisse reste");
        state.step = tr("Le magasin lui donne sa nouvelle clé, puis elle reprend seule. Si cette page dure, "
                        "rétablissez le réseau.");
        break;
    case shop::CopyFate::Leaves:
        state.title = tr("Cette caisse ne vend plus");
        state.step = tr("Continuez sur l’autre : une responsable y touche « Cette caisse reste ». Éteignez celle-ci.");
        break;
    }
    state.action = tr("Éteindre cette caisse");
    state.other.clear();
    m_page.hold(state, [this] { emit closeAsked(); });
}

void StartPresenter::decide(shop::CopyFate fate)
{
    m_parts.thread.run([this, fate] { return shop::choose(m_parts.desk, fate, std::nullopt); })
        .then(this, [this, fate](bool done) {
            if (done) {
                showFate(fate);
                emit decided();
            } else {
                askManager(fate);
            }
        });
}

void StartPresenter::askManager(shop::CopyFate fate)
{
    const bool stays = fate == shop::CopyFate::Stays;
    m_approval.ask({.action = shop::kSettleFork,
        .what = stays ? tr("De deux copies, celle-ci reste") : tr("De deux copies, celle-ci ne vend plus"),
        .amount = {},
        .why = stays ? tr("L’autre sera refusée partout. Ce choix ne se défait pas.")
                     : tr("L’autre reprendra. Ce choix ne se défait pas."),
        .again =
            [this, fate](const Uuid& approval) {
                m_parts.thread.run([this, fate, approval] { return shop::choose(m_parts.desk, fate, approval); })
                    .then(this, [this, fate](bool done) {
                        if (done) {
                            showFate(fate);
                            emit decided();
                        }
                    });
            },
        .lower = {},
        .lowered = {},
        .aloneWhy = tr("Personne ici ne peut choisir. Appelez une responsable."),
        .holds = false});
}

} // namespace comptoir::ui
