// SPDX-License-Identifier: Apache-2.0
#include "ui/till/note_presenter.h"

namespace comptoir::ui {

NotePresenter::NotePresenter(TillParts parts, ShellViewModel& shell, SalePresenter& sale, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_shell(shell)
    , m_sale(sale)
{
    connect(&m_shell, &ShellViewModel::noteAsked, this, &NotePresenter::hand);
    m_parts.thread.post([this] {
        m_parts.notes.whenPrinted([this](const shop::PrintAnswer& answer) {
            if (answer.outcome == shop::PrintOutcome::Failed) {
                QMetaObject::invokeMethod(this, [this] {
                    m_shell.showToast(tr("La note n’est pas imprimée. Réglez l’imprimante, puis Actions, Note."));
                });
            }
        });
    });
}

void NotePresenter::hand()
{
    m_parts.thread.run([this] { return m_parts.notes.hand(); })
        .then(this, [this](const Result<shop::NoteHanded, shop::NoteRefusal>& answer) { handed(answer); });
}

void NotePresenter::handed(const Result<shop::NoteHanded, shop::NoteRefusal>& answer)
{
    if (answer) {
        m_shell.closeSheet();
        m_shell.showToast(answer->again ? tr("Note n° %1 imprimée de nouveau.").arg(answer->number)
                                        : tr("Note n° %1 : un exemplaire au client, un ici.").arg(answer->number));
        m_sale.refresh();
        return;
    }
    switch (answer.error()) {
    case shop::NoteRefusal::NothingSold:
        m_shell.showToast(tr("Le ticket est vide."));
        return;
    case shop::NoteRefusal::NotSaved:
        m_shell.showToast(tr("La note n’est pas enregistrée. Rien n’est imprimé."));
        return;
    }
}

} // namespace comptoir::ui
