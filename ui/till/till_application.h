// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/display/customer_display_view_model.h"
#include "ui/i18n/translations.h"
#include "ui/shell/till_view_models.h"
#include "ui/theme/theme.h"
#include "ui/till/cash_presenter.h"
#include "ui/till/change_presenter.h"
#include "ui/till/network_state.h"
#include "ui/till/payment_presenter.h"
#include "ui/till/sale_presenter.h"
#include "ui/till/sign_in_presenter.h"
#include "ui/till/start_presenter.h"
#include "ui/till/till_flow.h"
#include "ui/till/till_parts.h"

#include <QObject>
#include <QQuickView>

namespace comptoir::ui {

struct TillLook {
    QSize window{1280, 800};
    ThemeSettings theme;
    Language language = Language::French;
    bool fullScreen = false;
    bool customerDisplay = true; ///< open the second window
};

/// The till's windows, its pages joined to the use cases, and the flow from one to the next. GUI thread.
class TillApplication : public QObject {
    Q_OBJECT

public:
    TillApplication(TillParts parts, const TillLook& look, QObject* parent = nullptr);

    /// Loads the pages and shows the windows. False when a page cannot be loaded; the reasons are logged.
    bool open();

    TillViewModels& models() { return m_models; }
    QQuickView& window() { return m_window; }
    QQuickView& customerWindow() { return m_customerWindow; }

    /// A code that a scanner of its own read.
    void scan(const QString& text);

    /// A feed of HQ was applied: people, store or catalogue may be others.
    void feedApplied();

    /// How the register began, or went on after the tier above told it something.
    void showStart(shop::StartOutcome outcome) { m_start.show(outcome); }
    StartPresenter& start() { return m_start; }

    void showNetwork(const NetworkState& state);
    void showDevices(const shop::DeviceBoard::Conditions& conditions);

    void speak(Language language);

signals:
    /// The two lines of the customer's line display.
    void customerLines(const QString& upper, const QString& lower);

private:
    void connectFlow();
    bool load(QQuickView& view, const char* page, const QVariantMap& properties);

    TillParts m_parts;
    TillLook m_look;
    Theme m_theme;
    Translations m_translations;
    TillViewModels m_models;
    CustomerDisplayViewModel m_display;
    SignInPresenter m_signIn;
    SalePresenter m_sale;
    PaymentPresenter m_payment;
    ChangePresenter m_change;
    CashPresenter m_cash;
    CommandPlayer m_sounds;
    TillFlow m_flow;
    StartPresenter m_start;
    QQuickView m_window;
    QQuickView m_customerWindow;
    TillWords m_words;
};

} // namespace comptoir::ui
