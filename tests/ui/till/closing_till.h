// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/till/till_window.h"

#include <QTest>

#include <algorithm>

namespace comptoir::test {

inline Money euros(std::int64_t cents)
{
    return Money::fromMinor(cents, Currency::eur());
}

inline StorePolicies closingPolicies()
{
    StorePolicies policies;
    policies.varianceLimit = euros(500);
    policies.varianceReasons = {{.code = "change_error", .label = {.fr = "Erreur de rendu", .en = "Wrong change"}},
        {.code = "unknown", .label = {.fr = "Inconnue", .en = "Unknown"}}};
    return policies;
}

/// The real window of a till at the end of a session: 150 € of float and one cash sale of 19,99 €, so 169,99 €
/// expected; a difference above 5 € asks for an approval.
struct ClosingTill : TillWindow {
    explicit ClosingTill(QSize size = {1280, 800})
        : TillWindow(size, closingPolicies())
    {
        signIn();
        thread.post([this] {
            check(cash.open({{100, 150}}).has_value(), "the session opens");
            sell();
        });
        settle();
    }

    /// On the till thread: 19,99 €, paid in cash unless told otherwise.
    void sell(const char* tender = "cash")
    {
        journal::TicketRecord ticket = ticketOf(1999, 1666);
        ticket.payments[0].tender = tender;
        const bool sold = database->journal().appendAlone(desk.draft(ticket)).has_value();
        check(sold, "the ticket is recorded");
    }

    void startCount()
    {
        emit models.cash()->closeAsked();
        settle();
    }

    /// Counts so many coins of 1 € and of 1 c, and nothing else; hands it in.
    void count(const char* euroCoins, const char* centCoins)
    {
        startCount();
        enter(euroCoins, centCoins);
        tap(QStringLiteral("Comparer"));
    }

    void enter(const char* euroCoins, const char* centCoins)
    {
        tap(QStringLiteral("1\u00a0€, pas encore compté"));
        type(QString::fromLatin1(euroCoins));
        tap(QStringLiteral("1 c, pas encore compté"));
        type(QString::fromLatin1(centCoins));
        tap(QStringLiteral("Le reste est à zéro"));
    }

    /// A right count, sealed.
    void seal()
    {
        count("169", "99");
        tapSameSpot(QStringLiteral("Sceller la caisse"));
        tap(QStringLiteral("Sceller"));
    }

    void holdASale()
    {
        scan(kTrousersCode);
        settle();
        const bool held = onTill([this] { return selling.hold().has_value(); });
        check(held, "the sale is held");
    }

    /// Taps until paper is asked for: a second touch at one spot of a page that has just opened is not taken.
    void print(const QString& name)
    {
        const bool asked = QTest::qWaitFor([&, before = paper.printed.size()] {
            tap(name);
            return paper.printed.size() > before;
        });
        check(asked, "the report goes to the printer");
    }

    /// Whether the last paper has a row with these words.
    bool paperSays(const std::string& words) const
    {
        return std::ranges::any_of(paper.printed.back(), [&words](const text::PrintRow& row) {
            return (row.left + " | " + row.right).find(words) != std::string::npos;
        });
    }

    bool sessionOpen()
    {
        return onTill([this] { return cash.session().open; });
    }

    std::vector<storage::Review> reviews()
    {
        return onTill([this] { return cash.reviews(10); });
    }
};

} // namespace comptoir::test
