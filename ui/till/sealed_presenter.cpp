// SPDX-License-Identifier: Apache-2.0
#include "ui/till/sealed_presenter.h"

#include "app/shop/receipts/close_report.h"
#include "ui/till/cash_words.h"

namespace comptoir::ui {

SealedPresenter::SealedPresenter(
    TillParts parts, SealedViewModel& page, ShellViewModel& shell, ReportPrinter& reports, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
    , m_reports(reports)
{
    const auto report = [this](std::int64_t of) { return [this, of] { return shop::closeReport(m_parts.desk, of); }; };
    connect(&m_page, &SealedViewModel::printAsked, this, [this, report](bool day) {
        m_state.trouble.clear();
        m_state.troubleTitle.clear();
        m_page.show(m_state);
        m_reports.print(sequenceOf(day), report(sequenceOf(day)));
    });
    connect(&m_page, &SealedViewModel::pdfAsked, this, [this, report](bool day) {
        const QString name =
            day ? QStringLiteral("jour-%1").arg(m_session.dayNumber) : QStringLiteral("z-%1").arg(m_session.number);
        m_reports.keepPdf(name, report(sequenceOf(day)));
    });
    connect(&m_page, &SealedViewModel::doneAsked, this, [this] {
        m_shell.openTask(ShellViewModel::NoTask);
        emit left();
    });
}

void SealedPresenter::open(const shop::SealedSession& session)
{
    m_session = session;
    const shop::CloseComparison& compared = session.comparison;
    const CompareState figures = figuresOf(compared, m_words);
    m_state = {};
    m_state.title = tr("Z n° %1").arg(session.number);
    m_state.day = session.dayNumber > 0 ? tr("La journée n° %1 est scellée avec elle.").arg(session.dayNumber)
                                        : tr("La journée continue.");
    m_state.counted = figures.counted;
    m_state.difference = figures.difference;
    m_state.right = figures.right;
    m_state.daySealed = session.dayNumber > 0;
    m_state.facts << SealedFact{QStringLiteral("tickets"), tr("Tickets"), QString::number(session.tickets)}
                  << SealedFact{QStringLiteral("sales"), tr("Ventes TTC"), m_words.amount(session.sales)};
    for (const ComparisonRow& row : figures.rows) {
        const QString difference = row.exact ? tr("juste") : row.difference;
        m_state.facts << SealedFact{row.id, row.name,
            difference.isEmpty() ? row.expected : QStringLiteral("%1 · %2").arg(row.counted, difference)};
    }
    if (!session.bag.empty()) {
        m_state.facts << SealedFact{QStringLiteral("pouch"), tr("Sac de banque"), QString::fromStdString(session.bag)};
    }
    if (compared.heldSales > 0) {
        m_state.facts << SealedFact{
            QStringLiteral("held"), tr("Tickets en attente, gardés"), QString::number(compared.heldSales)};
    }
    m_page.show(m_state);
    m_shell.openTask(ShellViewModel::Sealed);
}

void SealedPresenter::printEnded(shop::PrintOutcome outcome)
{
    if (m_shell.task() != ShellViewModel::Sealed) {
        return;
    }
    m_state.trouble.clear();
    m_state.troubleTitle.clear();
    switch (outcome) {
    case shop::PrintOutcome::Printed:
        break;
    case shop::PrintOutcome::Unknown:
        m_state.troubleTitle = tr("Impression à vérifier");
        m_state.trouble =
            tr("La caisse est scellée, rien n’est perdu. S’il manque, imprimez un duplicata ou gardez le PDF.");
        break;
    case shop::PrintOutcome::Failed:
        m_state.troubleTitle = tr("Rien n’est sorti de l’imprimante");
        m_state.trouble =
            tr("La caisse est scellée, rien n’est perdu. Remettez du papier et imprimez de nouveau, ou gardez le PDF.");
        break;
    }
    m_page.show(m_state);
}

} // namespace comptoir::ui
