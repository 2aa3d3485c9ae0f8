// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/type_role.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <array>

namespace comptoir::ui {

/// `Theme.type`: the type tokens of ui.md §4.2, in pixels for the device's scale and the reader's text size.
class ThemeType : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

    Q_PROPERTY(comptoir::ui::TypeRole caption READ caption NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole label READ label NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole body READ body NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole fact READ fact NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole name READ name NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole amount READ amount NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole headingDense READ headingDense NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole bar READ bar NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole title READ title NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole hero READ hero NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole kpi READ kpi NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole key READ key NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole clock READ clock NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole slateAmount READ slateAmount NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole slateAmountLong READ slateAmountLong NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole slateAmountLongest READ slateAmountLongest NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole slateHero READ slateHero NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole slateHeroLong READ slateHeroLong NOTIFY changed FINAL)
    Q_PROPERTY(comptoir::ui::TypeRole publicAmount READ publicAmount NOTIFY changed FINAL)

public:
    explicit ThemeType(QObject* parent = nullptr);

    /// Amounts grow by 1.3 from 150 % on, else not at all, so that a slate holds them; `wide` has larger slate amounts.
    void show(qreal scale, qreal textScale, bool wide);

    TypeRole caption() const { return m_roles[0]; }
    TypeRole label() const { return m_roles[1]; }
    TypeRole body() const { return m_roles[2]; }
    TypeRole fact() const { return m_roles[3]; }
    TypeRole name() const { return m_roles[4]; }
    TypeRole amount() const { return m_roles[5]; }
    TypeRole heading() const { return m_roles[6]; }
    TypeRole headingDense() const { return m_roles[7]; }
    TypeRole bar() const { return m_roles[8]; }
    TypeRole title() const { return m_roles[9]; }
    TypeRole hero() const { return m_roles[10]; }
    TypeRole kpi() const { return m_roles[11]; }
    TypeRole key() const { return m_roles[12]; }
    TypeRole clock() const { return m_roles[13]; }
    TypeRole slateAmount() const { return m_roles[14]; }
    TypeRole slateAmountLong() const { return m_roles[15]; }
    TypeRole slateAmountLongest() const { return m_roles[16]; }
    TypeRole slateHero() const { return m_roles[17]; }
    TypeRole slateHeroLong() const { return m_roles[18]; }
    TypeRole publicAmount() const { return m_roles[19]; }

signals:
    void changed();

private:
    std::array<TypeRole, 20> m_roles;
};

} // namespace comptoir::ui
