// SPDX-License-Identifier: Apache-2.0
#include "ui/till/till_application.h"

#include "ui/shell/qml_modules.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QQmlEngine>
#include <QQmlError>

namespace comptoir::ui {

TillApplication::TillApplication(TillParts parts, const TillLook& look, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_look(look)
    , m_theme(nullptr)
    , m_signIn(parts, *m_models.signIn(), *m_models.shell())
    , m_sale(parts, *m_models.sale(), *m_models.shell())
    , m_payment(parts, *m_models.payment(), *m_models.shell())
    , m_change(parts, *m_models.change(), *m_models.shell())
    , m_cash(parts, {*m_models.cash(), *m_models.count()}, *m_models.shell())
    , m_flow(parts, m_models, m_display, {m_signIn, m_sale, m_payment, m_change}, m_sounds)
    , m_start(parts, *m_models.shell(), m_sale, m_flow.fault(), m_flow.approval())
{
    importQmlModules();
    if (!loadFonts()) {
        qWarning("The Lato fonts are missing; install fonts-lato.");
    }
    m_theme.setWindowSize(look.window);
    m_theme.apply(look.theme);
    connectFlow();
}

bool TillApplication::load(QQuickView& view, const char* page, const QVariantMap& properties)
{
    view.engine()->addImportPath(QStringLiteral(":/qt/qml"));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setInitialProperties(properties);
    view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Comptoir/%1.qml").arg(QLatin1String(page))));
    for (const QQmlError& error : view.errors()) {
        qCritical("%s", qPrintable(error.toString()));
    }
    connect(&m_translations, &Translations::changed, view.engine(), &QQmlEngine::retranslate);
    return view.status() == QQuickView::Ready;
}

bool TillApplication::open()
{
    speak(m_look.language);
    m_window.setTitle(QStringLiteral("Comptoir"));
    m_window.resize(m_look.window);
    connect(&m_window, &QQuickView::widthChanged, this, [this] { m_theme.setWindowSize(m_window.size()); });
    connect(&m_window, &QQuickView::heightChanged, this, [this] { m_theme.setWindowSize(m_window.size()); });
    if (!load(m_window, "Shell/Shell", {{QStringLiteral("till"), QVariant::fromValue(&m_models)}})) {
        return false;
    }
    m_flow.watch(&m_window);
    connect(&m_window, &QQuickView::frameSwapped, &m_sale, &SalePresenter::keepDraft);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, &m_sale, &SalePresenter::keepDraft);
    if (m_look.fullScreen) {
        m_window.showFullScreen();
    } else {
        m_window.show();
    }
    if (m_look.customerDisplay) {
        m_customerWindow.setTitle(QStringLiteral("Comptoir — client"));
        m_customerWindow.resize(m_look.window);
        if (!load(m_customerWindow, "Display/CustomerDisplay",
                {{QStringLiteral("display"), QVariant::fromValue(&m_display)}})) {
            return false;
        }
        m_customerWindow.setPosition(m_look.window.width(), 0);
        m_customerWindow.show();
    }
    return true;
}

void TillApplication::connectFlow()
{
    ShellViewModel* const shell = m_models.shell();
    connect(&m_signIn, &SignInPresenter::languageAsked, this,
        [this](bool english) { speak(english ? Language::English : Language::French); });
    connect(&m_signIn, &SignInPresenter::signedIn, this, [this](const shop::SignedIn& who) {
        m_sale.refresh();
        m_sale.showCatalogue();
        m_cash.refresh();
        if (!who.sessionOpen && !who.training) {
            m_cash.openSession();
        }
    });
    connect(m_models.sale(), &SaleViewModel::paymentAsked, this, [this] {
        if (m_sale.view() && m_sale.view()->noteDue) {
            emit m_models.shell()->noteAsked();
        } else {
            m_payment.open();
        }
    });
    connect(&m_payment, &PaymentPresenter::finished, this, [this](const shop::RecordedTicket& ticket) {
        m_sale.showLastTicket(
            QString::fromStdString(text::shortTicketNumber(ticket.number)), m_words.amount(ticket.ticket.totals.gross));
        m_change.open(ticket);
        m_sale.refresh();
    });
    connect(&m_flow, &TillFlow::customerLines, this, &TillApplication::customerLines);
    connect(&m_flow, &TillFlow::sessionChanged, &m_cash, &CashPresenter::refresh);
    connect(&m_flow, &TillFlow::trainingChanged, &m_cash, &CashPresenter::refresh);
    connect(&m_change, &ChangePresenter::left, this, [this] {
        m_sale.refresh();
        m_cash.refresh();
    });
    connect(shell, &ShellViewModel::placeChanged, &m_cash, &CashPresenter::refresh);
}

void TillApplication::scan(const QString& text)
{
    m_flow.scan(text, QStringLiteral("scanner"));
}

void TillApplication::feedApplied()
{
    m_signIn.refresh();
    m_sale.showCatalogue();
    m_sale.refresh();
    m_flow.refresh();
}

void TillApplication::speak(Language language)
{
    m_words.language = language;
    m_translations.speak(language);
    m_parts.thread.post([this, language] { m_parts.desk.setLanguage(language); });
    m_signIn.speak(m_words);
    m_sale.speak(m_words);
    m_payment.speak(m_words);
    m_change.speak(m_words);
    m_cash.speak(m_words);
    m_flow.speak(m_words);
    m_start.speak(m_words);
}

void TillApplication::showNetwork(const NetworkState& state)
{
    m_flow.showNetwork(state);
}

void TillApplication::showDevices(const shop::DeviceBoard::Conditions& conditions)
{
    m_flow.showDevices(conditions);
}

} // namespace comptoir::ui
