// SPDX-License-Identifier: Apache-2.0
#include "app/programs/till/scripted_day.h"

#include "app/programs/till/scripted_sign_in.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace comptoir::programs {

namespace {

using ui::ShellViewModel;

constexpr auto kTop = "2004001010035"; // Marinière, M
constexpr auto kSoap = "2004003070013"; // Savon de Marseille: 3 for the price of 2

/// Types counts of 20, 10 and 5 euro notes; every other denomination is zero.
void countNotes(ui::CountViewModel& count, const char* twenties, const char* tens, const char* fives)
{
    const std::array<std::pair<int, const char*>, 3> typed = {{{2000, twenties}, {1000, tens}, {500, fives}}};
    for (const auto& [cents, digits] : typed) {
        emit count.chosen(cents);
        emit count.digitTyped(QString::fromLatin1(digits));
    }
    emit count.restZeroAsked();
}

} // namespace

ScriptedDay::ScriptedDay(ui::TillApplication& till, QString folder, QObject* parent)
    : QObject(parent)
    , m_till(till)
    , m_folder(std::move(folder))
{
    m_watch.setInterval(kLookEvery);
    connect(&m_watch, &QTimer::timeout, this, &ScriptedDay::look);
    QDir().mkpath(m_folder);
    signIn();
    sell();
    payCash();
    payCard();
    close();
}

void ScriptedDay::add(const QString& name, std::function<void()> act, std::function<bool()> done)
{
    m_steps.push_back({name, std::move(act), std::move(done)});
}

void ScriptedDay::signIn()
{
    ui::TillViewModels& models = m_till.models();
    add(
        QStringLiteral("sign-in"), [] {}, [&models] { return models.signIn()->people()->rowCount() > 0; });
    add(
        {}, [&models] { signInAsCashier(*models.signIn()); },
        [&models] { return models.shell()->task() == ShellViewModel::OpenSession; });
    add(
        QStringLiteral("open-session"), [&models] { countNotes(*models.count(), "5", "5", "10"); },
        [&models] { return models.count()->ready(); });
    add(
        QStringLiteral("sell-empty"), [&models] { emit models.count()->actionAsked(); },
        [&models] { return models.shell()->task() == ShellViewModel::NoTask; });
}

void ScriptedDay::sell()
{
    ui::TillViewModels& models = m_till.models();
    add(
        {}, [this] { m_till.scan(QString::fromLatin1(kTop)); }, [&models] { return models.sale()->articles() == 1; });
    add(
        {}, [this] { m_till.scan(QString::fromLatin1(kSoap)); }, [&models] { return models.sale()->articles() == 2; });
    add(
        {}, [&models] { emit models.sale()->increaseAsked(); }, [&models] { return models.sale()->articles() == 3; });
    add(
        QStringLiteral("sell"), [&models] { emit models.sale()->increaseAsked(); },
        [&models] { return models.sale()->articles() == 4; });
    add(
        QStringLiteral("article-search"), [&models] { models.shell()->openSheet(ShellViewModel::ArticleSearch); },
        [&models] { return models.shell()->sheet() == ShellViewModel::ArticleSearch; });
    add(
        QStringLiteral("discount"), [&models] { emit models.sale()->discountAsked(); },
        [&models] { return models.shell()->sheet() == ShellViewModel::Discount; });
    add(
        {}, [&models] { models.shell()->closeSheet(); },
        [&models] { return models.shell()->sheet() == ShellViewModel::NoSheet; });
}

void ScriptedDay::payCash()
{
    ui::TillViewModels& models = m_till.models();
    add(
        QStringLiteral("payment"), [&models] { emit models.sale()->paymentAsked(); },
        [&models] { return models.shell()->task() == ShellViewModel::Payment; });
    add(
        QStringLiteral("payment-cash"), [&models] { emit models.payment()->shortcutAsked(1); },
        [&models] { return models.payment()->ready(); });
    add(
        QStringLiteral("cash-change"), [&models] { emit models.payment()->actionAsked(); },
        [&models] { return models.shell()->task() == ShellViewModel::Change; });
    add(
        QStringLiteral("receipt-printed"),
        [&models] { emit models.change()->receiptAsked(ui::ChangeViewModel::Paper); },
        [&models] { return models.change()->printing() == tr("Ticket imprimé"); });
    add(
        {}, [&models] { emit models.change()->nextAsked(); },
        [&models] { return models.shell()->task() == ShellViewModel::NoTask && models.sale()->empty(); });
}

void ScriptedDay::payCard()
{
    ui::TillViewModels& models = m_till.models();
    add(
        {}, [this] { m_till.scan(QString::fromLatin1(kTop)); },
        [&models] { return models.sale()->lines()->rowCount() == 1; });
    add(
        {}, [&models] { emit models.sale()->paymentAsked(); },
        [&models] { return models.shell()->task() == ShellViewModel::Payment; });
    add(
        QStringLiteral("card-waiting"), [&models] { emit models.payment()->cardAsked(); },
        [&models] { return models.payment()->cardWaiting(); });
    add(
        QStringLiteral("card-paid"), [] {}, [&models] { return models.shell()->task() == ShellViewModel::Change; });
    add(
        QStringLiteral("receipt-qr"), [&models] { emit models.change()->receiptAsked(ui::ChangeViewModel::Qr); },
        [&models] { return models.change()->choice() == ui::ChangeViewModel::Qr; });
    add(
        {}, [&models] { emit models.change()->nextAsked(); },
        [&models] { return models.shell()->task() == ShellViewModel::NoTask && models.sale()->empty(); });
}

void ScriptedDay::close()
{
    ui::TillViewModels& models = m_till.models();
    add(
        QStringLiteral("cash-place"), [&models] { models.shell()->openPlace(ShellViewModel::Cash); },
        [&models] { return models.cash()->open() && models.cash()->tickets() == 2; });
    add(
        {}, [&models] { emit models.cash()->closeAsked(); },
        [&models] { return models.shell()->task() == ShellViewModel::Count; });
    add(
        QStringLiteral("day-close"), [&models] { countNotes(*models.count(), "8", "6", "10"); },
        [&models] { return models.count()->ready(); });
    add(
        QStringLiteral("day-close-compare"), [&models] { emit models.count()->actionAsked(); },
        [&models] { return models.shell()->task() == ShellViewModel::Compare; });
    add(
        {}, [&models] { emit models.compare()->reasonAsked(0); }, [&models] { return models.compare()->ready(); });
    add(
        QStringLiteral("seal-question"), [&models] { emit models.compare()->sealAsked(); },
        [&models] { return models.shell()->question() == ShellViewModel::SealTill; });
    add(
        QStringLiteral("sealed"), [&models] { emit models.shell()->sealAsked(); },
        [&models] { return models.shell()->task() == ShellViewModel::Sealed; });
}

void ScriptedDay::start()
{
    m_steps.front().act();
    m_watch.start();
}

void ScriptedDay::look()
{
    if (m_steps[m_current].done()) {
        next();
    } else if (++m_looks > kMostLooks) {
        m_watch.stop();
        draw(QStringLiteral("stuck"));
        emit ended(tr("Step %1 led nowhere (%2).").arg(m_current + 1).arg(m_steps[m_current].name));
    }
}

void ScriptedDay::next()
{
    if (const QString name = m_steps[m_current].name; !name.isEmpty()) {
        draw(name);
    }
    m_looks = 0;
    if (++m_current == m_steps.size()) {
        m_watch.stop();
        emit ended({});
        return;
    }
    m_steps[m_current].act();
}

void ScriptedDay::draw(const QString& name)
{
    ++m_pictures;
    const auto file = [&](const QString& side) {
        return QDir(m_folder).filePath(
            QStringLiteral("%1-%2%3.png").arg(m_pictures, 2, 10, QLatin1Char('0')).arg(name, side));
    };
    m_till.window().grabWindow().save(file({}));
    m_till.customerWindow().grabWindow().save(file(QStringLiteral("-customer")));
}

} // namespace comptoir::programs
