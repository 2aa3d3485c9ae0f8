// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/selling/sale_view_model.h"
#include "ui/shell/status_view_model.h"

namespace comptoir::ui::mock {

/// The figures of Thursday 19 November 2026, Lyon Bellecour, till 2, in one language.
class Day {
public:
    explicit Day(bool english);

    StatusState status(const QString& clock) const;
    StatusState offline() const;
    SaleState sevenLines() const;
    SaleState fourLinesOffline() const;
    SaleState trainingLines() const;
    SaleState emptySale() const;
    QList<ArticleTile> quickKeys() const;
    QStringList families() const;
    QList<ArticleTile> favourites() const;

    QString amount(qint64 cents) const;

private:
    QString words(const char* french, const char* english) const;
    SaleLine line(const char* id, const char* name, const QString& variant, const char* drawing, qint64 cents) const;

    bool m_english;
};

} // namespace comptoir::ui::mock
