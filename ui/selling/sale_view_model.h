// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/selling/article_tile_model.h"
#include "ui/selling/basket_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace comptoir::ui {

/// Everything the sale page shows; amounts are already words of the user's language.
struct SaleState {
    QList<SaleLine> lines;
    int selected = -1;
    int articles = 0;
    QString gross;
    QString discounts; // with its minus sign; empty when nothing is taken off
    QString total;
    QString spokenTotal;
    QString vat;
    bool payable = false;
    bool noteDue = false; // a note is handed over first
    int held = 0;
    QString lastTicket; // its number; empty before the first sale
    QString lastTicketTotal;
};

/// What the sale page shows, and what the cashier can do there.
class SaleViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program makes it")

    Q_PROPERTY(comptoir::ui::BasketModel* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ArticleTileModel* quickKeys READ quickKeys CONSTANT FINAL)
    Q_PROPERTY(comptoir::ui::ArticleTileModel* articleTiles READ articleTiles CONSTANT FINAL)
    Q_PROPERTY(QStringList families READ families NOTIFY familiesChanged FINAL)
    Q_PROPERTY(int family READ family NOTIFY familiesChanged FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)
    Q_PROPERTY(int selected READ selected NOTIFY changed FINAL)
    Q_PROPERTY(QString selectedQuantity READ selectedQuantity NOTIFY changed FINAL)
    Q_PROPERTY(int articles READ articles NOTIFY changed FINAL)
    Q_PROPERTY(QString gross READ gross NOTIFY changed FINAL)
    Q_PROPERTY(QString discounts READ discounts NOTIFY changed FINAL)
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString spokenTotal READ spokenTotal NOTIFY changed FINAL)
    Q_PROPERTY(QString vat READ vat NOTIFY changed FINAL)
    Q_PROPERTY(bool payable READ payable NOTIFY changed FINAL)
    Q_PROPERTY(bool noteDue READ noteDue NOTIFY changed FINAL)
    Q_PROPERTY(int held READ held NOTIFY changed FINAL)
    Q_PROPERTY(QString lastTicket READ lastTicket NOTIFY changed FINAL)
    Q_PROPERTY(QString lastTicketTotal READ lastTicketTotal NOTIFY changed FINAL)
    Q_PROPERTY(QString nextQuantity READ nextQuantity NOTIFY nextQuantityChanged FINAL)

public:
    explicit SaleViewModel(QObject* parent = nullptr);

    void show(const SaleState& state);
    void showQuickKeys(const QList<ArticleTile>& keys);
    void showFamily(const QStringList& families, int family, const QList<ArticleTile>& tiles);

    BasketModel* lines() { return &m_lines; }
    ArticleTileModel* quickKeys() { return &m_quickKeys; }
    ArticleTileModel* articleTiles() { return &m_articleTiles; }
    QStringList families() const { return m_families; }
    int family() const { return m_family; }
    bool empty() const { return m_state.lines.isEmpty(); }
    int selected() const { return m_state.selected; }
    QString selectedQuantity() const;
    int articles() const { return m_state.articles; }
    QString gross() const { return m_state.gross; }
    QString discounts() const { return m_state.discounts; }
    QString total() const { return m_state.total; }
    QString spokenTotal() const { return m_state.spokenTotal; }
    QString vat() const { return m_state.vat; }
    bool payable() const { return m_state.payable; }
    bool noteDue() const { return m_state.noteDue; }
    int held() const { return m_state.held; }
    QString lastTicket() const { return m_state.lastTicket; }
    QString lastTicketTotal() const { return m_state.lastTicketTotal; }
    /// What was typed for "3 × scan"; empty when the next scan is of one.
    QString nextQuantity() const { return m_nextQuantity; }
    void showNextQuantity(const QString& digits);

    /// The line the tools act on; shown at once, no service is asked.
    Q_INVOKABLE void selectLine(int row);

signals:
    void changed();
    void familiesChanged();
    void nextQuantityChanged();
    /// A scan became the line at `row`: the page flashes it.
    void lineScanned(int row);

    // What the cashier asks. The tools act on the selected line.
    void increaseAsked();
    void decreaseAsked();
    void removeAsked();
    void holdAsked();
    /// Payment, or the note when that comes first.
    void paymentAsked();
    void voidAsked();
    void articleAsked(const QString& articleId);
    void familyAsked(int family);
    // The sheets it opens.
    void searchAsked(bool keyboard);
    void recallAsked();
    void lastTicketAsked();
    void quantityAsked();
    void discountAsked();
    void priceAsked();
    void remarkAsked();
    void actionsAsked();
    /// What a later version brings.
    void laterAsked();

private:
    SaleState m_state;
    BasketModel m_lines;
    ArticleTileModel m_quickKeys;
    ArticleTileModel m_articleTiles;
    QStringList m_families;
    QString m_nextQuantity;
    int m_family = 0;
};

} // namespace comptoir::ui
