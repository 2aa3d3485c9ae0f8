// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/till_view_models.h"

#include <QObject>

namespace comptoir {
class Quantity;
}

namespace comptoir::ui {

/// Figures typed on a keyboard: they go to the keypad in front, and on the sale they are the quantity of the next scan
/// once × follows (ui.md §7.2). GUI thread.
class KeyPresenter : public QObject {
    Q_OBJECT

public:
    explicit KeyPresenter(TillViewModels& models, QObject* parent = nullptr);

    /// How many the next scan sells; asked once, then it is one again.
    Quantity takeQuantity();

private:
    void digit(const QString& digit);
    void erase();
    void times();
    void forget();
    bool selling() const;
    bool editing() const;
    bool counting() const;

    TillViewModels& m_models;
    QString m_digits; // before the ×
};

} // namespace comptoir::ui
