// SPDX-License-Identifier: Apache-2.0
#include "ui/till/drawer_presenter.h"

#include "app/shop/cash/cash_reports.h"

#include <algorithm>

namespace comptoir::ui {

namespace {

constexpr int kRows = 200; // of a session's movements, and of what waits

} // namespace

DrawerPresenter::DrawerPresenter(
    TillParts parts, CashPlaceViewModel& page, ShellViewModel& shell, ReportPrinter& printer, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(page)
    , m_shell(shell)
    , m_printer(printer)
{
    connectPage();
}

void DrawerPresenter::connectPage()
{
    const auto refreshThere = [this] {
        if (m_shell.stage() == ShellViewModel::Working && m_shell.place() == ShellViewModel::Cash
            && m_shell.task() == ShellViewModel::NoTask) {
            refresh();
        }
    };
    connect(&m_shell, &ShellViewModel::placeChanged, this, refreshThere);
    connect(&m_shell, &ShellViewModel::taskChanged, this, refreshThere);
    connect(&m_shell, &ShellViewModel::stageChanged, this, [this, refreshThere] {
        m_page.show({}); // what one person may know, the next may not
        refreshThere();
    });
    connect(&m_shell, &ShellViewModel::toastActionAsked, this, [this] {
        if (m_told && m_shell.toastAction() == tr("Imprimer")) {
            m_shell.hideToast();
            print(*m_told);
        }
    });
    connect(&m_page, &CashPlaceViewModel::entryAsked, this, &DrawerPresenter::open);
    connect(&m_page, &CashPlaceViewModel::slipAsked, this, [this] {
        if (m_looked) {
            m_shell.closeSheet();
            print(*m_looked);
        }
    });
}

void DrawerPresenter::speak(const TillWords& words)
{
    m_words = words;
    refresh();
}

void DrawerPresenter::refresh()
{
    m_parts.thread
        .run([this] {
            shop::Desk& desk = m_parts.desk;
            return DrawerFacts{.session = m_parts.cash.session(),
                .log = m_parts.cash.drawerLog(kRows),
                .reviews = m_parts.cash.reviews(kRows),
                .people = m_parts.staff.people(),
                .store = desk.store(),
                .reviewing = desk.role().may(Permission::Reports),
                .now = desk.clock().now()};
        })
        .then(this, [this](const DrawerFacts& facts) {
            m_facts = facts;
            m_page.show(placeOf(m_facts, m_words));
        });
}

void DrawerPresenter::open(const QString& id)
{
    m_looked.reset();
    for (const shop::DrawerLogEntry& entry : m_facts.log) {
        if (QString::number(entry.sequence) == id) {
            m_looked = entry;
            m_page.showEntry(entryOf(entry, m_facts, m_words));
        }
    }
    for (const storage::Review& review : m_facts.reviews) {
        if (QStringLiteral("review %1").arg(review.sequence) == id) {
            m_page.showEntry(entryOf(review, m_facts, m_words));
        }
    }
    m_shell.openSheet(ShellViewModel::DrawerEntry);
}

void DrawerPresenter::tell(const std::optional<shop::DrawerLogEntry>& entry)
{
    m_told = entry;
    if (!entry) {
        m_shell.showToast(tr("École : rien n’est compté, le tiroir reste fermé."));
        return;
    }
    m_shell.showToast(tr("%1 de %2 dans le journal. Le tiroir s’ouvre.")
                          .arg(QString::fromStdString(shop::movementName(entry->kind, m_words.language)),
                              m_words.amount(entry->amount.absolute())),
        tr("Imprimer"));
}

void DrawerPresenter::print(const shop::DrawerLogEntry& entry)
{
    m_printer.print(entry.sequence, [this, entry] { return m_parts.cash.slip(entry); });
}

} // namespace comptoir::ui
